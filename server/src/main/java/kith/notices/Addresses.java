package kith.notices;

import static kith.notices.db.Tables.NOTICES_ADDRESS;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.Account;
import kith.accounts.Accounts;
import kith.accounts.EmailChanged;
import kith.accounts.Secret;
import kith.notices.db.tables.records.NoticesAddressRecord;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import kith.platform.Ids;
import kith.platform.Jobs;
import kith.platform.NotFound;
import kith.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether an account's address was shown to be its own: before that, nothing goes there but the one letter that asks. What is confirmed
 * is the address, so that another one is asked for anew.
 */
@Service
@Transactional(readOnly = true)
public class Addresses {
  static final Duration LINK_LASTS = Duration.ofDays(3);
  private static final Duration BETWEEN = Duration.ofMinutes(2);
  private static final int MOST_A_DAY = 5;
  private static final String PURPOSE = "confirm-address";
  private final Db db;
  private final Vault vault;
  private final Accounts accounts;
  private final Wishes wishes;
  private final Jobs jobs;
  private final Ids ids;
  private final Days days;

  Addresses(Db db, Vault vault, Accounts accounts, Wishes wishes, Jobs jobs, Ids ids, Days days) {
    this.db = db;
    this.vault = vault;
    this.accounts = accounts;
    this.wishes = wishes;
    this.jobs = jobs;
    this.ids = ids;
    this.days = days;
  }

  /** How it stands with an account's address. */
  public sealed interface State {
    record Confirmed() implements State {}

    /** A link is on its way there, or waits to be opened. */
    record Asked() implements State {}

    /** Nobody was asked yet, or the link is over. */
    record Unasked() implements State {}
  }

  public State state(AccountId me) {
    if (isConfirmed(me)) {
      return new State.Confirmed();
    }
    return row(me).filter(it -> isOpen(it, me)).isPresent()
        ? new State.Asked()
        : new State.Unasked();
  }

  boolean isConfirmed(AccountId me) {
    return row(me).filter(it -> Arrays.equals(it.getConfirmed(), hash(me))).isPresent();
  }

  /** Sends a link there, the old one opens nothing any more; false where there were too many, or none is needed. */
  @Transactional
  public boolean ask(AccountId me) {
    var now = days.now();
    var today = days.today(me).toString();
    var row = row(me).orElseGet(() -> blank(me));
    var asked = today.equals(row.getAskedOn()) ? row.getAsked() : 0;
    var soon = row.getAskedAt() != null
        && now.toEpochMilli() - row.getAskedAt() < BETWEEN.toMillis()
        && isOpen(row, me);
    if (isConfirmed(me) || soon || asked >= MOST_A_DAY) {
      return false;
    }
    row.setLink(ids.next());
    row.setLinkFor(hash(me));
    row.setLinkEndsAt(now.plus(LINK_LASTS).toEpochMilli());
    row.setAskedAt(now.toEpochMilli());
    row.setAskedOn(today);
    row.setAsked(asked + 1);
    save(row);
    jobs.enqueue(
        ConfirmMails.TASK,
        row.getLink().toString(),
        new ConfirmMails.Delivery(me.value(), row.getLink()),
        now);
    return true;
  }

  /** What opens this link; empty when it was opened, replaced, or is over. */
  Optional<Secret> secret(AccountId me, UUID link) {
    return row(me)
        .filter(it -> link.equals(it.getLink()) && isOpen(it, me))
        .map(it -> secretOf(me, link));
  }

  /** Whether this link is one that is open. */
  public boolean knows(String text) {
    return opened(text).isPresent();
  }

  /** Once. NotFound when it is none of ours, was opened before, or is over. */
  @Transactional
  public void confirm(String text) {
    confirm(opened(text).orElseThrow(NotFound::new));
  }

  @Transactional
  void confirm(AccountId me) {
    var row = row(me).orElseGet(() -> blank(me));
    row.setConfirmed(hash(me));
    row.setLink(null);
    row.setLinkFor(null);
    row.setLinkEndsAt(null);
    save(row);
  }

  @EventListener
  @Transactional
  void on(EmailChanged changed) {
    if (wishes.of(changed.account()).anything()) {
      ask(changed.account());
    }
  }

  private Optional<AccountId> opened(String text) {
    return Secret.parse(text)
        .filter(given -> row(given.account())
            .filter(it -> it.getLink() != null && isOpen(it, given.account()))
            .filter(it -> MessageDigest.isEqual(
                given.bytes(), secretOf(given.account(), it.getLink()).bytes()))
            .isPresent())
        .map(Secret::account);
  }

  private Secret secretOf(AccountId me, UUID link) {
    return new Secret(me, vault.keyedHash(PURPOSE, me + " " + link));
  }

  private boolean isOpen(NoticesAddressRecord row, AccountId me) {
    return row.getLink() != null
        && Arrays.equals(row.getLinkFor(), hash(me))
        && row.getLinkEndsAt() > days.now().toEpochMilli();
  }

  private byte[] hash(AccountId me) {
    var email = accounts.find(me).map(Account::email).orElse("");
    return vault.keyedHash("address " + me, email.strip().toLowerCase(Locale.ROOT));
  }

  private Optional<NoticesAddressRecord> row(AccountId me) {
    return db.read()
        .selectFrom(NOTICES_ADDRESS)
        .where(NOTICES_ADDRESS.ACCOUNT.eq(me.value()))
        .fetchOptional();
  }

  private static NoticesAddressRecord blank(AccountId me) {
    var row = new NoticesAddressRecord();
    row.setAccount(me.value());
    row.setAsked(0);
    return row;
  }

  private void save(NoticesAddressRecord row) {
    var writing = db.write(new AccountId(row.getAccount()));
    var saved = writing
        .update(NOTICES_ADDRESS)
        .set(row)
        .where(NOTICES_ADDRESS.ACCOUNT.eq(row.getAccount()))
        .execute();
    if (saved == 0) {
      writing.insertInto(NOTICES_ADDRESS).set(row).execute();
    }
  }
}
