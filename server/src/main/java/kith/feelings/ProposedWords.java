package kith.feelings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kith.text.Emotion;
import kith.text.EmotionReader;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Words that a sentence may be about, to choose from: those it names itself, then those near the emotions that {@code kith.text}
 * reads in it ({@code emotions.LOCALE.tsv} says which). It reads what words show, not what somebody feels; it may find nothing.
 */
@Component
public class ProposedWords {
  private static final int MOST = 6;
  private static final int LONGEST = 2_000;
  private static final int MOST_EVIDENCE = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");
  private static final Pattern NOT = Pattern.compile(
      "(?:\\b(?:not|never|no|without|neither|nor)|n['’]t)(?:\\s+(?:so|very|really|that|at all|too|feeling|being|been))*\\s*$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern FEELING = Pattern.compile(
      "\\b(?:feel\\w*|felt|am|i['’]m|was|been|makes?\\s+me|made\\s+me|so|very|rather|quite|bit|little)\\b[^.!?]{0,40}$",
      Pattern.CASE_INSENSITIVE);
  private final List<Written> written;
  private final EmotionReader reader;
  private final Map<Emotion, List<FeelingWord>> near;

  ProposedWords(Vocabulary vocabulary, @Lazy EmotionReader reader) {
    this.written = vocabulary.all().stream().map(Written::of).toList();
    this.reader = reader;
    this.near = near(vocabulary, "en");
  }

  /**
   * A word with what of the sentence speaks for it.
   *
   * @param evidence as written, in the order of the sentence
   */
  public record Proposed(FeelingWord word, List<String> evidence) {}

  private record Written(FeelingWord word, Pattern pattern) {
    static Written of(FeelingWord word) {
      return new Written(
          word,
          Pattern.compile(
              "(?<![\\p{L}-])" + Pattern.quote(word.word()) + "(?![\\p{L}-])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  public List<Proposed> in(String sentence) {
    var text = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
    var found = new LinkedHashMap<String, Proposed>();
    written.forEach(it -> named(it, text, found));
    for (var emotion : reader.read(text).labels()) {
      var words = near.getOrDefault(emotion, List.of());
      var evidence = words.isEmpty() ? List.<String>of() : evidence(text, emotion);
      words.forEach(word -> found.putIfAbsent(word.word(), new Proposed(word, evidence)));
    }
    return found.values().stream().limit(MOST).toList();
  }

  private static void named(Written written, String text, Map<String, Proposed> found) {
    written
        .pattern()
        .matcher(text)
        .results()
        .filter(at -> isSaid(text.substring(0, at.start())))
        .findFirst()
        .ifPresent(at ->
            found.put(written.word().word(), new Proposed(written.word(), List.of(at.group()))));
  }

  /** Many of the words mean other things too ("sat down", "a kind letter"): something before has to speak of feeling. */
  private static boolean isSaid(String before) {
    return FEELING.matcher(before).find() && !NOT.matcher(before).find();
  }

  /** The words without which the emotion is read least surely. */
  private List<String> evidence(String text, Emotion emotion) {
    var whole = score(text, emotion);
    var words = WORD.matcher(text).results().toList();
    record Weighed(MatchResult at, double loss) {}
    var weighed = new ArrayList<Weighed>();
    for (var at : words) {
      var without = text.substring(0, at.start()) + text.substring(at.end());
      weighed.add(new Weighed(at, whole - score(without, emotion)));
    }
    return weighed.stream()
        .filter(it -> it.loss() > whole / 5)
        .sorted(Comparator.comparingDouble(Weighed::loss).reversed())
        .limit(MOST_EVIDENCE)
        .sorted(Comparator.comparingInt(it -> it.at().start()))
        .map(it -> it.at().group())
        .toList();
  }

  private double score(String text, Emotion emotion) {
    return reader.read(text).scores().getOrDefault(emotion, 0.0);
  }

  private static Map<Emotion, List<FeelingWord>> near(Vocabulary vocabulary, String locale) {
    var name = "/kith/feelings/emotions." + locale + ".tsv";
    var near = new EnumMap<Emotion, List<FeelingWord>>(Emotion.class);
    try (var in = Objects.requireNonNull(ProposedWords.class.getResourceAsStream(name), name)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
        var cells = line.split("\t", -1);
        near.put(
            Emotion.valueOf(cells[0].toUpperCase(Locale.ROOT)),
            Arrays.stream(cells[1].split(", "))
                .map(word -> vocabulary.find(word).orElseThrow())
                .toList());
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return near;
  }
}
