package kith.feelings;

import java.util.function.UnaryOperator;
import kith.platform.AccountId;
import kith.shell.Reworded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sentences and reasons of check-ins, which stay when a person is forgotten; shared copies are as they were shared. */
@Component
@Transactional
class CheckInRewords implements Reworded {
  private final CheckInRows checkIns;

  CheckInRewords(CheckInRows checkIns) {
    this.checkIns = checkIns;
  }

  @Override
  public void reword(AccountId me, UnaryOperator<String> change) {
    for (var checkIn : checkIns.all(me)) {
      var felt = checkIn.felt();
      var after = new Felt(
          felt.affect(),
          felt.words().stream().map(change).toList(),
          orNull(felt.body(), change),
          orNull(felt.reason(), change),
          orNull(felt.sentence(), change));
      if (!after.equals(felt)) {
        checkIns.save(
            me,
            new CheckIn(
                checkIn.id(),
                checkIn.at(),
                checkIn.on(),
                after,
                checkIn.with(),
                checkIn.about(),
                checkIn.version() + 1));
      }
    }
  }

  private static @Nullable String orNull(@Nullable String words, UnaryOperator<String> change) {
    return words == null ? null : change.apply(words);
  }
}
