package kith.notices;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.accounts.Account;
import kith.accounts.Accounts;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.shell.Today;
import kith.shell.TodayLines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Today by e-mail, at an hour of one's choosing and only on days that have something. After two weeks without a visit it comes
 * weekly, after eight it says once that it stops; a visit brings it back.
 */
@Service
class TodayMails {
  static final TaskDescriptor<Whose> TASK = TaskDescriptor.of("notices-today", Whose.class);
  private static final int WEEKLY_AFTER_DAYS = 14;
  private static final int STOPS_AFTER_DAYS = 56;
  private static final int WEEK = 7;
  private final Accounts accounts;
  private final Today today;
  private final List<TodayLines> lines;
  private final Addresses addresses;
  private final Wishes wishes;
  private final Letters letters;
  private final Mailer mailer;
  private final Days days;
  private final TransactionTemplate transaction;

  TodayMails(
      Accounts accounts,
      Today today,
      List<TodayLines> lines,
      Addresses addresses,
      Wishes wishes,
      Letters letters,
      Mailer mailer,
      Days days,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.today = today;
    this.lines = lines;
    this.addresses = addresses;
    this.wishes = wishes;
    this.letters = letters;
    this.mailer = mailer;
    this.days = days;
    this.transaction = transaction;
  }

  record Whose(UUID account) {}

  void deliver(AccountId me) {
    var account = accounts.find(me).orElse(null);
    if (account == null
        || !mailer.configured()
        || wishes.of(me).todayAt() == null
        || !addresses.isConfirmed(me)) {
      return;
    }
    var day = days.today(me);
    var away = away(me, day);
    if (wishes.sentOn(me, day)) {
      return;
    }
    if (away >= STOPS_AFTER_DAYS) {
      if (!wishes.saidFarewell(me)) {
        send(me, letters.farewell(account, id(me, day)), day, true);
      }
    } else if (away < WEEKLY_AFTER_DAYS || away % WEEK == 0) {
      var waits = waits(account);
      if (!waits.isEmpty()) {
        send(me, letters.today(account, id(me, day), waits), day, false);
      }
    }
  }

  /** When it is to come next; empty when it is not wished any more. */
  Optional<Instant> next(AccountId me) {
    return accounts
        .find(me)
        .filter(_ -> wishes.of(me).todayAt() != null)
        .map(it -> wishes.of(me).nextToday(days.now(), it.zone()));
  }

  private long away(AccountId me, LocalDate day) {
    var asked = wishes.askedOn(me, day);
    var last = today.lastVisit(me).filter(it -> it.isAfter(asked)).orElse(asked);
    return ChronoUnit.DAYS.between(last, day);
  }

  private void send(AccountId me, Mail mail, LocalDate day, boolean farewell) {
    mailer.send(mail);
    transaction.executeWithoutResult(_ -> {
      wishes.todaySent(me, day, farewell);
      wishes.delivered(me);
    });
  }

  private List<String> waits(Account account) {
    var me = account.id();
    LocaleContextHolder.setLocale(account.locale());
    try {
      var cards = today.shown(me).cards();
      var quiet = lines.stream()
          .flatMap(it -> it.lines(me).stream())
          .map(TodayLines.Line::discreet)
          .toList();
      return Stream.concat(about(account, cards).stream(), quiet.stream()).toList();
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  private List<String> about(Account account, List<Today.Card> cards) {
    var say = letters.say(account);
    if (cards.isEmpty()) {
      return List.of();
    }
    if (!wishes.of(account.id()).names()) {
      return List.of(say.text("notices.mail.cards"));
    }
    var about = new ArrayList<String>();
    cards.forEach(it -> about.add(say.text("notices.mail.about", it.person().name())));
    return about;
  }

  /** The same for this day, however often it is tried. */
  private static UUID id(AccountId me, LocalDate day) {
    return UUID.nameUUIDFromBytes(("today " + me + " " + day).getBytes(StandardCharsets.UTF_8));
  }

  @Configuration(proxyBeanMethods = false)
  static class Setup {
    @Bean
    Task<Whose> todayMailsTask(TodayMails mails, Trying trying) {
      return Tasks.custom(TASK)
          .onFailure((complete, operations) -> {
            var me = account((Whose) complete.getExecution().taskInstance.getData());
            trying.failed(me, complete);
            var later = Trying.next(complete);
            var next = mails.next(me);
            if (next.isEmpty()) {
              operations.remove();
            } else {
              operations.reschedule(complete, later.isBefore(next.get()) ? later : next.get());
            }
          })
          .execute((instance, _) -> {
            var me = account(instance.getData());
            mails.deliver(me);
            return (complete, operations) -> mails
                .next(me)
                .ifPresentOrElse(next -> operations.reschedule(complete, next), operations::remove);
          });
    }

    private static AccountId account(Whose whose) {
      return new AccountId(whose.account());
    }
  }
}
