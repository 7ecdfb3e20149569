package kith.shell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The part of a text in which most of what was asked for stands, with that marked. */
final class Snippet {
  private static final int LENGTH = 220;
  private static final int BEFORE = 60;
  private static final String CUT = "…";

  private Snippet() {}

  static List<Marked> of(String text, Query query) {
    var marks = marks(text, query);
    var from = start(text, Math.max(0, marks.nextSetBit(0)));
    var to = end(text, from);
    var parts = new ArrayList<Marked>();
    if (from > 0) {
      parts.add(new Marked(CUT, false));
    }
    for (var at = from; at < to; ) {
      var marked = marks.get(at);
      var next = marked ? marks.nextClearBit(at) : marks.nextSetBit(at);
      var until = next < 0 ? to : Math.min(next, to);
      parts.add(new Marked(text.substring(at, until), marked));
      at = until;
    }
    if (to < text.length()) {
      parts.add(new Marked(CUT, false));
    }
    return List.copyOf(parts);
  }

  private static BitSet marks(String text, Query query) {
    var marks = new BitSet(text.length());
    var folded = Fold.foldWithOrigins(text);
    for (var part : query.parts()) {
      for (var at = Matches.find(folded.folded(), part, 0);
          at >= 0;
          at = Matches.find(folded.folded(), part, at + 1)) {
        var end = Matches.end(folded.folded(), part, at);
        marks.set(folded.origins()[at], after(folded.origins(), end));
      }
    }
    return marks;
  }

  /** The end of the character whose last folded part stands before {@code end}; combining marks go with it. */
  private static int after(int[] origins, int end) {
    var at = end;
    while (at < origins.length - 1 && origins[at] == origins[end - 1]) {
      at++;
    }
    return origins[at];
  }

  private static int start(String text, int mark) {
    if (mark <= BEFORE) {
      return 0;
    }
    var space = text.indexOf(' ', mark - BEFORE);
    return space < 0 || space >= mark ? mark : space + 1;
  }

  private static int end(String text, int from) {
    if (text.length() - from <= LENGTH) {
      return text.length();
    }
    var space = text.lastIndexOf(' ', from + LENGTH);
    var end = space <= from + LENGTH / 2 ? from + LENGTH : space;
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
