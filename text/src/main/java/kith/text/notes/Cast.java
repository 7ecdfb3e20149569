package kith.text.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody mentioned so far, in the order of the text. */
final class Cast {
  /** More than these are no longer named together. */
  private static final int LARGEST = 8;

  private static final int FAR = 12;

  private static final Set<String> CLAUSES = Set.of(
      "but", "because", "that", "when", "so", "while", "as", "if", "says", "said", "then", "how");

  /** What counts for whom a pronoun means, and against them, seen on the notes learned from. */
  private static final double EXACT = 1;

  private static final double SPOKEN_OF = .7;
  private static final double KNOWN = 1.2;
  private static final double OWNER = .6;
  private static final double NEW_NAME = -.6;
  private static final double BACK = .2;
  private static final double NEXT = .15;

  /** By design, not learned: the dead are meant only where nobody else fits. */
  private static final double GONE = 5;

  /** By what most bear a name; a known person is meant all the same where nobody else can be. */
  private static final double MISFIT = 4;

  private final List<Mention> mentions = new ArrayList<>();
  private final Script script;

  Cast(Script script) {
    this.script = script;
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  void replaceLast(Mention mention) {
    mentions.set(mentions.size() - 1, mention);
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Those mentioned in a sentence. */
  List<Mention> in(Sentence sentence) {
    int from = before(sentence.from());
    while (from > 0 && mentions.get(from - 1).from() >= sentence.from()) {
      from--;
    }
    int to = from;
    while (to < mentions.size() && mentions.get(to).from() < sentence.to()) {
      to++;
    }
    return mentions.subList(from, to).stream()
        .filter(mention -> mention.from() >= sentence.from())
        .toList();
  }

  @Nullable
  Mention endingAt(int token) {
    Mention best = null;
    for (int i = before(token + 1) - 1; i >= 0 && i >= before(token + 1) - 4; i--) {
      var mention = mentions.get(i);
      if (mention.to() == token && (best == null || mention.from() < best.from())) {
        best = mention;
      }
    }
    return best;
  }

  /** Whether somebody alive is named by whose they are: "Tom" in "Tom's dad". */
  boolean goesOn(Mention owner) {
    int last = before(owner.from() + 1) - 1;
    return last >= 0
        && mentions.get(last).from() == owner.from()
        && mentions.get(last).to() > owner.to()
        && !Gone.is(script, mentions.get(last));
  }

  @Nullable
  Mention at(int token) {
    for (int i = before(token + 1) - 1; i >= 0 && i >= before(token + 1) - 4; i--) {
      if (mentions.get(i).from() <= token && token < mentions.get(i).to()) {
        return mentions.get(i);
      }
    }
    return null;
  }

  /**
   * Whom a pronoun before the token means: of those who fit, never an animal, the nearest; but rather one of that very gender
   * and one of whom something is said.
   */
  @Nullable
  Mention antecedent(int token, char gender) {
    Mention best = null;
    double most = Double.NEGATIVE_INFINITY;
    int first = before(token);
    int begin = script.begin(token - 1);
    int back = 0;
    int order = 0;
    for (int i = first - 1; i >= 0 && i >= first - FAR; i--) {
      var mention = mentions.get(i);
      boolean several = mention.gender() == 'p' && gender != 'p';
      boolean fits = mention.fits(gender);
      if (mention.to() > token || mention.gender() == 'a' || several || !fits && !mention.known()) {
        continue;
      }
      while (mention.from() < begin) {
        begin = script.begin(begin - 1);
        back++;
      }
      double score = (mention.gender() == gender ? EXACT : 0)
          + (spokenOf(mention) ? SPOKEN_OF : 0)
          + standing(mention)
          - (Gone.is(script, mention) ? GONE : 0)
          - (fits ? 0 : MISFIT)
          - BACK * back
          - NEXT * order++;
      if (score > most) {
        most = score;
        best = mention;
      }
    }
    return best;
  }

  /** A known person is meant rather than "Maya" in "Maya's", and a name that stands alone, which may be a firm's, least. */
  private static double standing(Mention mention) {
    if (mention.known()) {
      return mention.owns() ? OWNER : KNOWN;
    }
    return mention.named() && mention.relation() == null ? NEW_NAME : 0;
  }

  /** Not "with Maya", nor "Maya's". */
  private boolean spokenOf(Mention mention) {
    int before = mention.from() - 1;
    return !mention.owns()
        && (before < 0 || !script.tokens.isWord(before) || script.in(before, CLAUSES));
  }

  /** The first known person named after the token, for "Not sleeping, Marta." */
  @Nullable
  Mention later(int token, char gender) {
    for (int i = before(token); i < mentions.size(); i++) {
      var mention = mentions.get(i);
      if (mention.from() >= token && mention.known() && mention.fits(gender)) {
        return mention;
      }
    }
    return null;
  }

  /** Those named together with the last one ("Maya and Tom"), for "they". */
  List<Mention> group(int token) {
    var last = antecedent(token, 'p');
    return last == null ? List.of() : joined(last);
  }

  /** A mention with those it is joined to before it: "Maya and Tom". */
  List<Mention> joined(Mention last) {
    var group = new ArrayList<Mention>();
    group.add(last);
    for (int i = index(last) - 1; i >= 0 && group.size() < LARGEST; i--) {
      var other = mentions.get(i);
      int next = group.getFirst().from();
      boolean joined = other.to() < next
          && next - other.to() <= 2
          && (script.tokens.is(other.to(), "and")
              || script.tokens.is(other.to(), ",") && group.size() > 1
              || script.tokens.is(other.to(), "&")
              || script.tokens.is(other.to(), "+"));
      if (!joined) {
        break;
      }
      group.addFirst(other);
    }
    return group;
  }

  private int index(Mention mention) {
    int index = before(mention.to()) - 1;
    while (index > 0 && !mentions.get(index).equals(mention)) {
      index--;
    }
    return index;
  }

  /** How many mentions begin before the token. */
  private int before(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).to() <= token || mentions.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
