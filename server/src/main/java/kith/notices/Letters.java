package kith.notices;

import java.net.URI;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.Account;
import kith.accounts.Secret;
import kith.platform.AccountId;
import kith.platform.Settings;
import kith.shell.Say;
import kith.vault.Vault;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the e-mails: no word of anybody's, no name unless allowed, and how to end them. */
@Component
class Letters {
  private static final String PURPOSE = "unsubscribe";
  private final MessageSource messages;
  private final Settings settings;
  private final Vault vault;

  Letters(MessageSource messages, Settings settings, Vault vault) {
    this.messages = messages;
    this.settings = settings;
    this.vault = vault;
  }

  /** @param names of those from whom something waits; empty where none may stand there */
  Mail arrival(Account to, UUID id, List<String> names) {
    var say = say(to);
    var lines = names.isEmpty()
        ? List.of(say.text("notices.mail.arrived"))
        : names.stream().map(it -> say.text("notices.mail.arrivedFrom", it)).toList();
    return mail(to, id, say, "notices.mail.subject", lines);
  }

  Mail today(Account to, UUID id, List<String> lines) {
    return mail(to, id, say(to), "notices.mail.today", lines);
  }

  Mail farewell(Account to, UUID id) {
    var say = say(to);
    return mail(
        to, id, say, "notices.mail.farewell", List.of(say.text("notices.mail.farewell.words")));
  }

  /** To an address that may be somebody else's: no name, and nothing of what this is about. */
  Mail confirm(Account to, UUID id, Secret secret) {
    var say = say(to);
    var body = List.of(
        say.text("notices.mail.confirm.words", settings.publicUrl().toString()),
        "",
        settings.publicUrl() + "/confirm/" + secret.text(),
        "",
        say.text("notices.mail.confirm.else"));
    return new Mail(
        id, to.email(), say.text("notices.mail.confirm"), String.join("\r\n", body) + "\r\n", null);
  }

  Say say(Account to) {
    return new Say(messages, to.locale());
  }

  URI unsubscribe(AccountId account) {
    return URI.create(settings.publicUrl() + "/unsubscribe/" + secret(account).text());
  }

  /** Whose e-mails this link ends; empty when it is none of ours. */
  Optional<AccountId> whose(String link) {
    return Secret.parse(link)
        .filter(it -> MessageDigest.isEqual(it.bytes(), secret(it.account()).bytes()))
        .map(Secret::account);
  }

  private Secret secret(AccountId account) {
    return new Secret(account, vault.keyedHash(PURPOSE, account.toString()));
  }

  private Mail mail(Account to, UUID id, Say say, String subject, List<String> lines) {
    var unsubscribe = unsubscribe(to.id());
    var body = new ArrayList<>(lines);
    body.add("");
    body.add(settings.publicUrl() + "/");
    body.add("");
    body.add("-- ");
    body.add(say.text("notices.mail.end"));
    body.add(unsubscribe.toString());
    return new Mail(
        id, to.email(), say.text(subject), String.join("\r\n", body) + "\r\n", unsubscribe);
  }
}
