package kith.moments;

import java.util.Set;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.PersonId;
import kith.shell.ContactLog;
import kith.shell.Directory.Way.Act;
import org.springframework.stereotype.Component;

@Component
class MomentContacts implements ContactLog {
  private final Moments moments;
  private final Days days;

  MomentContacts(Moments moments, Days days) {
    this.moments = moments;
    this.days = days;
  }

  @Override
  public void log(AccountId me, PersonId person, Act act) {
    var kind = switch (act) {
      case CALL -> Kind.CALL;
      case WRITE -> Kind.MESSAGE;
    };
    moments.log(
        me, new NewMoment(kind, Set.of(person), days.today(me), null, Began.ME, false, null));
  }
}
