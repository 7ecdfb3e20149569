package kith.notices;

import java.util.List;
import kith.platform.AccountId;
import kith.shell.Say;
import kith.shell.TodayLines;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** E-mails that I wish do not come, since nobody showed that my address is mine. */
@Component
@Transactional(readOnly = true)
class AddressLine implements TodayLines {
  private final Addresses addresses;
  private final Wishes wishes;
  private final Mailer mailer;
  private final MessageSource messages;

  AddressLine(Addresses addresses, Wishes wishes, Mailer mailer, MessageSource messages) {
    this.addresses = addresses;
    this.wishes = wishes;
    this.mailer = mailer;
    this.messages = messages;
  }

  @Override
  public String topic() {
    return "notices";
  }

  @Override
  public List<Line> lines(AccountId me) {
    if (!mailer.configured()
        || !wishes.of(me).anything()
        || !(addresses.state(me) instanceof Addresses.State.Unasked)) {
      return List.of();
    }
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var words = say.text("notices.address.waits");
    return List.of(new Line(
        "write", words, words, say.text("notices.address.waits.act"), "/settings#notices", null));
  }
}
