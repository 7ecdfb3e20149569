package kith.moments;

import java.util.List;
import java.util.Set;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.PersonId;
import kith.platform.Rows;
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
  public Contact contact(AccountId me, PersonId person, Act act) {
    var id = moments.newId();
    var told =
        new NewMoment(kind(act), Set.of(person), days.today(me), null, Began.ME, false, null);
    return new Contact() {
      @Override
      public List<Rows> changes() {
        return moments.rows(id);
      }

      @Override
      public void log() {
        moments.log(me, id, told);
      }
    };
  }

  private static Kind kind(Act act) {
    return switch (act) {
      case CALL -> Kind.CALL;
      case WRITE -> Kind.MESSAGE;
    };
  }
}
