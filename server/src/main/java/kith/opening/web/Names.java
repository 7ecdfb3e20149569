package kith.opening.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.opening.Exchange;
import kith.shell.Say;

/**
 * Those who take part. Whoever answers may know how many will read it, also where there is no name to tell.
 *
 * @param unknown how many have no name that is mine to know: they answer by a link
 */
public record Names(List<String> known, int unknown) {
  static Names of(Stream<Exchange.Other> others) {
    var names = others.map(Exchange.Other::name).toList();
    var known = names.stream().filter(it -> !it.isEmpty()).toList();
    return new Names(known, names.size() - known.size());
  }

  public boolean isEmpty() {
    return known.isEmpty() && unknown == 0;
  }

  /** "Ana, Ben and 2 more by a link". */
  public String in(Say say) {
    var named = known.stream().collect(Collectors.joining(", "));
    if (unknown == 0) {
      return named;
    }
    return known.isEmpty()
        ? say.text("opening.names.unknown", unknown)
        : say.text("opening.names.more", named, unknown);
  }
}
