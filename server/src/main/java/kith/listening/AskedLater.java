package kith.listening;

import java.util.Set;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Afterwards;
import kith.text.DetailKind;
import kith.text.When;
import org.springframework.stereotype.Component;

/** Keeps the questions that other features leave for later: each is an asking like those of a note. */
@Component
class AskedLater implements Afterwards {
  private final Details details;

  AskedLater(Details details) {
    this.details = details;
  }

  @Override
  public void ask(AccountId me, Left left) {
    var day = left.happens();
    details.add(
        me,
        new DetailWords(
            day == null ? DetailKind.PAST : DetailKind.EVENT,
            left.about(),
            left.persons(),
            null,
            day == null ? null : new When.Day(day),
            new Question(left.on(), left.question())),
        left.source());
  }

  @Override
  public void only(AccountId me, Set<PersonId> persons, UUID source) {
    details.narrow(me, persons, source);
  }

  @Override
  public void forget(AccountId me, UUID source) {
    details.deleteFrom(me, source);
  }
}
