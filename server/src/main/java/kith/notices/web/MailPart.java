package kith.notices.web;

import java.util.Map;
import java.util.Optional;
import kith.accounts.Account;
import kith.accounts.Accounts;
import kith.notices.Mailer;
import kith.notices.Notices;
import kith.platform.AccountId;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether e-mails leave, for whoever keeps this Kith. */
@Component
@Order(30)
class MailPart implements SettingsPart {
  private final Accounts accounts;
  private final Notices notices;
  private final Mailer mailer;
  private final Fragments fragments;

  MailPart(Accounts accounts, Notices notices, Mailer mailer, Fragments fragments) {
    this.accounts = accounts;
    this.notices = notices;
    this.mailer = mailer;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.OPERATOR;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return accounts
        .find(me)
        .filter(Account::operator)
        .map(_ -> fragments.of(
            "notices/operatorPart", Map.of("host", mailer.host(), "failing", notices.failing())));
  }
}
