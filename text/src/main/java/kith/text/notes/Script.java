package kith.text.notes;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import kith.text.Extent;
import kith.text.FoundDate;
import kith.text.Note;
import kith.text.dates.EnglishDates;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/** A note cut into words and sentences, with its dates and its quotations. */
final class Script {
  private static final Set<String> ABBREVIATIONS = Set.of(
      "dr", "mr", "mrs", "ms", "st", "prof", "vs", "approx", "jan", "feb", "mar", "apr", "jun",
      "jul", "aug", "sep", "sept", "oct", "nov", "dec");
  private static final Set<String> ENDS = Set.of(".", "!", "?", "…", ";", "•", "*");

  /** Where nobody ends a sentence, one ends here, so that a long text takes no longer than many short ones. */
  private static final int LONGEST = 120;

  /** A date and the tokens it takes. */
  record Dated(int from, int to, FoundDate date) {}

  final Note note;
  final Tokens tokens;
  final List<Sentence> sentences;
  final List<Dated> dates;
  private final BitSet quoted;

  Script(Note note, EnglishDates reader) {
    this.note = note;
    tokens = Tokens.of(note.text());
    sentences = cut();
    quoted = quotations();
    dates = place(reader.days(tokens, note.on().atTime(12, 0).atZone(ZoneOffset.UTC)));
  }

  private List<Sentence> cut() {
    var cut = new ArrayList<Sentence>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      if (last || ends(i) || newLine(i + 1) || i - from >= LONGEST) {
        if (i + 1 - from > 1 || tokens.isWord(from)) {
          cut.add(new Sentence(from, i + 1, tokens.is(i, "?")));
        }
        from = i + 1;
      }
    }
    return cut;
  }

  private boolean ends(int i) {
    if (!ENDS.contains(tokens.lower(i))) {
      return false;
    }
    if (ENDS.contains(tokens.lower(i + 1)) && !tokens.spaced(i + 1)) {
      return false;
    }
    boolean inside = tokens.is(i, ".")
        && (ABBREVIATIONS.contains(tokens.lower(i - 1))
            || tokens.length(i - 1) == 1 && tokens.capital(i - 1) && !tokens.is(i - 1, "i"));
    boolean figure = tokens.is(i, ".") && !tokens.spaced(i + 1) && tokens.isDigits(i + 1);
    return !inside && !figure;
  }

  private boolean newLine(int i) {
    int begin = tokens.end(i - 1);
    int end = tokens.begin(i);
    for (int at = begin; at < end; at++) {
      if (tokens.text().charAt(at) == '\n' || tokens.text().charAt(at) == '\r') {
        return true;
      }
    }
    return false;
  }

  /** Words between double quotation marks of one sentence. */
  private BitSet quotations() {
    var inside = new BitSet(tokens.size());
    for (var sentence : sentences) {
      int open = -1;
      for (int i = sentence.from(); i < sentence.to(); i++) {
        String sign = tokens.lower(i);
        boolean mark = sign.equals("\"") || sign.equals("“") || sign.equals("”");
        if (mark && open < 0) {
          open = i;
        } else if (mark) {
          if (i - open > 2) {
            inside.set(open, i);
          }
          open = -1;
        }
      }
      if (open >= 0 && sentence.to() - open > 2) {
        inside.set(open, sentence.to());
      }
    }
    return inside;
  }

  private List<Dated> place(List<FoundDate> found) {
    var placed = new ArrayList<Dated>();
    int at = 0;
    for (var date : found) {
      while (at < tokens.size() && tokens.begin(at) < date.where().begin()) {
        at++;
      }
      int to = at;
      while (to < tokens.size() && tokens.begin(to) < date.where().end()) {
        to++;
      }
      placed.add(new Dated(at, to, date));
    }
    return placed;
  }

  /** Where the sentence of a token begins; before the first, far before. */
  int begin(int token) {
    if (token < 0) {
      return Integer.MIN_VALUE;
    }
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).from() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? 0 : sentences.get(low - 1).from();
  }

  /** The dates that lie in a sentence. */
  List<Dated> datesIn(Sentence sentence) {
    return datesBetween(sentence.from(), sentence.to());
  }

  /** The dates that lie wholly between two tokens. */
  List<Dated> datesBetween(int from, int to) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < dates.size() && dates.get(end).to() <= to) {
      end++;
    }
    return dates.subList(low, end);
  }

  boolean quoted(int token) {
    return quoted.get(token);
  }

  boolean dated(int token) {
    return dateAt(token) != null;
  }

  @Nullable
  Dated dateAt(int token) {
    int low = 0;
    int high = dates.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var date = dates.get(middle);
      if (token < date.from()) {
        high = middle - 1;
      } else if (token >= date.to()) {
        low = middle + 1;
      } else {
        return date;
      }
    }
    return null;
  }

  boolean in(int token, Set<String> words) {
    return words.contains(tokens.lower(token));
  }

  Extent extent(Sentence sentence) {
    return tokens.extent(sentence.from(), sentence.to());
  }

  String text(int from, int to) {
    return tokens.extent(from, to).in(tokens.text());
  }
}
