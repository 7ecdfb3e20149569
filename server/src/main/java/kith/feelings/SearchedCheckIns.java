package kith.feelings;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Searched;
import org.springframework.stereotype.Component;

/** Every word that I wrote or chose when I checked in. */
@Component
class SearchedCheckIns implements Searched {
  private final CheckInRows checkIns;

  SearchedCheckIns(CheckInRows checkIns) {
    this.checkIns = checkIns;
  }

  @Override
  public void words(AccountId me, Consumer<Words> to) {
    checkIns.all(me).forEach(it -> to.accept(words(it)));
  }

  private static Words words(CheckIn checkIn) {
    var text = String.join(" · ", checkIn.felt().written());
    var person = Stream.concat(checkIn.about().stream(), checkIn.with().stream())
        .min(Comparator.comparing(PersonId::value))
        .orElse(null);
    return new Words(
        "feelings.search.checkIn", text, person, checkIn.on(), "/feelings/" + checkIn.id());
  }
}
