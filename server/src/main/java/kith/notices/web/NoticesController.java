package kith.notices.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kith.accounts.Account;
import kith.accounts.Accounts;
import kith.notices.Addresses;
import kith.notices.Mailer;
import kith.notices.Notices;
import kith.notices.Wish;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.Option;
import kith.shell.Say;
import kith.shell.SettingsPart;
import kith.shell.Toast;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which e-mails I wish; where the operator set none up, nothing is offered. */
@Controller
@Order(40)
class NoticesController implements SettingsPart {
  private static final int HOURS = 24;
  private final Notices notices;
  private final Addresses addresses;
  private final Accounts accounts;
  private final Mailer mailer;
  private final Fragments fragments;
  private final MessageSource messages;

  NoticesController(
      Notices notices,
      Addresses addresses,
      Accounts accounts,
      Mailer mailer,
      Fragments fragments,
      MessageSource messages) {
    this.addresses = addresses;
    this.accounts = accounts;
    this.notices = notices;
    this.mailer = mailer;
    this.fragments = fragments;
    this.messages = messages;
  }

  @Override
  public Slot slot() {
    return Slot.ME;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return mailer.configured() ? Optional.of(part(me, filled(notices.wish(me)))) : Optional.empty();
  }

  @PutMapping("/settings/notices")
  ModelAndView put(@SignedIn AccountId me, Form form) {
    if (!mailer.configured()) {
      throw new NotFound();
    }
    var at = hour(form, "at");
    var from = hour(form, "from");
    var until = hour(form, "until");
    if (form.isWrong()) {
      return Answers.refused(new ModelAndView("shell/settingsPart", "part", part(me, form)));
    }
    var quiet = form.ticked("quiet") && !from.equals(until);
    notices.wish(
        me,
        new Wish(
            form.ticked("arrivals"),
            form.ticked("today") ? at.orElse(8) : null,
            form.ticked("names"),
            quiet ? from.orElse(22) : null,
            quiet ? until.orElse(7) : null));
    return Answers.seeOther("/settings#notices").addObject("toast", Toast.of("notices.toast.kept"));
  }

  private static Optional<Integer> hour(Form form, String field) {
    return form.optionalNumber(field, 0, HOURS - 1);
  }

  private Fragment part(AccountId me, Form form) {
    return fragments.of(
        "notices/settingsPart",
        Map.of(
            "form",
            form,
            "hours",
            hours(),
            "failure",
            notices.failure(me).orElse(""),
            "email",
            accounts.find(me).map(Account::email).orElse(""),
            "address",
            address(me)));
  }

  /** Blank where no e-mails are wished; then none goes there, and nobody needs to show anything. */
  private String address(AccountId me) {
    if (!notices.wish(me).anything()) {
      return "";
    }
    return switch (addresses.state(me)) {
      case Addresses.State.Confirmed _ -> "confirmed";
      case Addresses.State.Asked _ -> "asked";
      case Addresses.State.Unasked _ -> "unasked";
    };
  }

  private List<Option> hours() {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    return IntStream.range(0, HOURS)
        .mapToObj(hour -> new Option(String.valueOf(hour), say.text("notices.hour", hour)))
        .toList();
  }

  private static Form filled(Wish wish) {
    var fields = new LinkedHashMap<String, List<String>>();
    fields.put("arrivals", List.of(String.valueOf(wish.arrivals())));
    fields.put("today", List.of(String.valueOf(wish.todayAt() != null)));
    fields.put("at", List.of(String.valueOf(wish.todayAt() == null ? 8 : wish.todayAt())));
    fields.put("names", List.of(String.valueOf(wish.names())));
    fields.put("quiet", List.of(String.valueOf(wish.quietFrom() != null)));
    fields.put("from", List.of(String.valueOf(wish.quietFrom() == null ? 22 : wish.quietFrom())));
    fields.put("until", List.of(String.valueOf(wish.quietUntil() == null ? 7 : wish.quietUntil())));
    return new Form(fields);
  }
}
