package kith.text.reply;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.text.Act;
import kith.text.model.Families;
import kith.text.model.Scanner;
import kith.text.model.Tokens;
import kith.text.reply.Phrases.Sentence;

/** What each sentence of a reply does, by rules over {@link Phrases}. Acts as in MITI 4.2, told apart for daily life. */
final class Acts {
  private static final int FEWEST_WORDS_OF_INFORMATION = 5;
  private static final int LONGEST_MINIMAL = 4;
  private static final Set<String> POINTERS = Set.of(
      "that",
      "it",
      "this",
      "then",
      "happened",
      "he",
      "she",
      "they",
      "him",
      "her",
      "them",
      "did",
      "going",
      "go");
  private static final long FEELINGS = feelings();

  private final Set<String> said;

  Acts(String said) {
    this.said = stems(said);
  }

  private static long feelings() {
    long families = 0;
    for (var name : List.of(
        "furious",
        "annoyed",
        "hate",
        "afraid",
        "nervous",
        "sad",
        "lonely",
        "grief",
        "disappointed",
        "sorry",
        "embarrassed",
        "love",
        "joy",
        "excited",
        "proud",
        "relieved",
        "grateful",
        "hope",
        "want",
        "care",
        "tired",
        "confused",
        "surprised",
        "horrible")) {
      families |= Families.ENGLISH.named(name);
    }
    return families;
  }

  /** @param phrased the same sentences, ready to be searched */
  Set<Act> of(List<String> sentences, List<Sentence> phrased) {
    var acts = EnumSet.noneOf(Act.class);
    int words = 0;
    boolean minimal = !sentences.isEmpty();
    for (int i = 0; i < sentences.size(); i++) {
      var sentence = phrased.get(i);
      words += sentence.words().size();
      minimal &= sentence.words().isEmpty() || Phrases.ENGLISH.occur("minimal", sentence);
      add(acts, sentence, sentences.get(i));
    }
    if (minimal && words <= LONGEST_MINIMAL) {
      return EnumSet.of(Act.MINIMAL);
    }
    return acts;
  }

  private void add(Set<Act> acts, Sentence sentence, String text) {
    if (sentence.words().isEmpty()) {
      return;
    }
    boolean advice = Phrases.ENGLISH.occur("advice", sentence) && !sentence.asks()
        || Phrases.ENGLISH.occur("suggests", sentence);
    boolean reassurance = Phrases.ENGLISH.occur("reassurance", sentence);
    if (reassurance) {
      acts.add(Act.REASSURANCE);
    }
    if (advice) {
      acts.add(Act.ADVICE);
    }
    if (asks(sentence) && !Phrases.ENGLISH.occur("suggests", sentence)) {
      question(acts, sentence, text);
    } else if (!advice && !reassurance && reflects(sentence, text)) {
      acts.add(addsMeaning(text) ? Act.COMPLEX_REFLECTION : Act.SIMPLE_REFLECTION);
    } else if (Phrases.ENGLISH.occur("disclosure", sentence)
        && !Phrases.ENGLISH.occur("empathy", sentence)) {
      acts.add(Act.SELF_DISCLOSURE);
    } else if (!advice && !reassurance && informs(sentence)) {
      acts.add(Act.INFORMATION);
    }
  }

  private static boolean asks(Sentence sentence) {
    return sentence.asks()
        || sentence.words().getFirst().equals("tell") && Phrases.ENGLISH.occur("open", sentence);
  }

  private void question(Set<Act> acts, Sentence sentence, String text) {
    boolean narrow =
        sentence.words().getFirst().equals("how") || sentence.words().getFirst().equals("what");
    boolean open = Phrases.ENGLISH.occur("open", sentence);
    boolean closed = Phrases.ENGLISH.occur("closed", sentence);
    acts.add(open && !(narrow && closed) ? Act.OPEN_QUESTION : Act.CLOSED_QUESTION);
    if (!said.isEmpty()
        && (stems(text).stream().anyMatch(said::contains) || pointsBack(sentence))) {
      acts.add(Act.FOLLOW_UP);
    }
  }

  private static boolean pointsBack(Sentence sentence) {
    return sentence.words().stream().anyMatch(POINTERS::contains);
  }

  private boolean reflects(Sentence sentence, String text) {
    return Phrases.ENGLISH.occur("reflection", sentence)
        || sentence.words().getFirst().startsWith("you") && mostlyTheirs(text);
  }

  /** A feeling that they did not name, or words mostly not theirs. */
  private boolean addsMeaning(String text) {
    var tokens = Scanner.scan(text);
    for (int token = 0; token < tokens.count(); token++) {
      boolean feeling = (Families.ENGLISH.of(tokens, token) & FEELINGS) != 0;
      if (feeling && !said.contains(Stem.of(tokens.word(token)))) {
        return true;
      }
    }
    return !mostlyTheirs(text);
  }

  private boolean mostlyTheirs(String text) {
    var stems = stems(text);
    return stems.stream().filter(said::contains).count() * 2 >= stems.size();
  }

  private static boolean informs(Sentence sentence) {
    var words = sentence.words();
    return words.size() >= FEWEST_WORDS_OF_INFORMATION
        && words.stream().noneMatch(word -> word.equals("i") || word.startsWith("i'"))
        && words.stream()
            .noneMatch(
                word -> word.equals("you") || word.startsWith("you'") || word.equals("your"));
  }

  /** The stems of the words that carry content. */
  private static Set<String> stems(String text) {
    var tokens = Scanner.scan(text);
    var stems = new HashSet<String>();
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.kind(token) == Tokens.Kind.WORD && !Stem.isCommon(tokens.word(token))) {
        stems.add(Stem.of(tokens.word(token)));
      }
    }
    return stems;
  }
}
