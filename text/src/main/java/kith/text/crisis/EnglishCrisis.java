package kith.text.crisis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kith.text.CrisisReader;
import kith.text.CrisisReading;
import kith.text.Extent;
import kith.text.words.Patterns;
import kith.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads cues of self-harm and abuse in English. Each cue is a pattern of words with other words that, nearby, show that
 * something harmless is meant ("killing myself laughing").
 */
public final class EnglishCrisis implements CrisisReader {
  private enum Kind {
    SELF,
    ABUSE
  }

  private record Cue(Kind kind, Set<String> unless) {}

  private static final Patterns<Cue> CUES = load();
  private static final Set<String> TELLING = Set.of(
      "film",
      "movie",
      "documentary",
      "series",
      "novel",
      "book",
      "episode",
      "song",
      "podcast",
      "game",
      "opera",
      "musical",
      "storyline",
      "plot");
  private static final Set<String> OF = Set.of("about", "where", "called", "in", "sequel");
  private static final Set<String> ENDS = Set.of(".", "!", "?", "…");
  private static final int NEAR = 10;
  private static final int MOST = 20;

  private static Patterns<Cue> load() {
    try (var in = Objects.requireNonNull(EnglishCrisis.class.getResourceAsStream("cues.tsv"));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      var rows = reader.lines().map(line -> line.split("\t", -1)).toList();
      return Patterns.of(rows, 1, (row, _) -> new Cue(Kind.valueOf(row[0]), unless(row)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Set<String> unless(String[] row) {
    return row.length < 3 || row[2].isBlank()
        ? Set.of()
        : Set.copyOf(List.of(row[2].trim().split(" ", -1)));
  }

  private final @Nullable Cries cries;

  public EnglishCrisis() {
    this(Cries.english());
  }

  /** @param cries what hears beyond the rules; without it only they do */
  public EnglishCrisis(@Nullable Cries cries) {
    this.cries = cries;
  }

  @Override
  public CrisisReading read(String text) {
    var tokens = Tokens.of(text).mended(Typos::mended);
    var selfHarm = new ArrayList<Extent>();
    var abuse = new ArrayList<Extent>();
    var excused = new ArrayList<Extent>();
    for (int i = 0; i < tokens.size(); i++) {
      for (var hit : CUES.all(tokens, i)) {
        var words = tokens.extent(hit.from(), hit.to());
        if (harmless(tokens, hit)) {
          excused.add(words);
        } else {
          switch (hit.value().kind()) {
            case SELF -> add(selfHarm, words);
            case ABUSE -> add(abuse, words);
          }
        }
      }
    }
    if (cries != null) {
      hear(cries, tokens, excused, selfHarm, abuse);
    }
    return new CrisisReading(selfHarm, abuse);
  }

  /** Where the rules hear nothing, nor know better. */
  private static void hear(
      Cries cries, Tokens tokens, List<Extent> excused, List<Extent> selfHarm, List<Extent> abuse) {
    var stretches = Cries.stretches(tokens).stream()
        .filter(stretch -> excused.stream().limit(MOST).noneMatch(words -> within(words, stretch)))
        .toList();
    if (selfHarm.isEmpty()) {
      selfHarm.addAll(cries.in(tokens, Cries.Cry.SELF, stretches));
    }
    if (abuse.isEmpty()) {
      abuse.addAll(cries.in(tokens, Cries.Cry.ABUSE, stretches));
    }
  }

  private static boolean within(Extent words, Extent stretch) {
    return stretch.begin() <= words.begin() && words.end() <= stretch.end();
  }

  private static void add(List<Extent> extents, Extent words) {
    if (extents.isEmpty() || extents.getLast().begin() != words.begin()) {
      extents.add(words);
    } else if (extents.getLast().end() < words.end()) {
      extents.set(extents.size() - 1, words);
    }
  }

  /** "A film about a man who wanted to end his life": what a work tells, before the cue. */
  private static boolean told(Tokens tokens, int from) {
    for (int i = from - 1; i >= from - NEAR && i >= 0 && !ends(tokens, i); i--) {
      if (TELLING.contains(tokens.lower(i)) && OF.contains(tokens.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence around a cue shows that it is meant otherwise. */
  private static boolean harmless(Tokens tokens, Patterns.Hit<Cue> hit) {
    var unless = hit.value().unless();
    if (told(tokens, hit.from())) {
      return true;
    }
    if (unless.isEmpty()) {
      return false;
    }
    for (int i = hit.from() - 1; i >= hit.from() - NEAR && i >= 0 && !ends(tokens, i); i--) {
      if (unless.contains(tokens.lower(i))) {
        return true;
      }
    }
    for (int i = hit.from(); i < hit.to() + NEAR && i < tokens.size() && !ends(tokens, i); i++) {
      if (unless.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Tokens tokens, int i) {
    return ENDS.contains(tokens.lower(i));
  }
}
