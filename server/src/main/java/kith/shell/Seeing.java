package kith.shell;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which measures whoever looks at a page does not want to see; asked only when one stands on it, and then once. */
public final class Seeing {
  static final Seeing ALL = new Seeing(Set::of);
  private final Supplier<Set<Measure>> ask;
  private @Nullable Set<Measure> off;

  private Seeing(Supplier<Set<Measure>> ask) {
    this.ask = ask;
  }

  /** For whoever asks for the page. */
  static Seeing of(Measures measures) {
    return Requests.account().map(me -> new Seeing(() -> measures.off(me))).orElse(ALL);
  }

  boolean shows(Measure measure) {
    var known = off;
    if (known == null) {
      known = ask.get();
      off = known;
    }
    return !known.contains(measure);
  }
}
