package kith.text.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.text.emotions.EnglishEmotions;
import kith.text.model.Scanner;
import kith.text.reply.Mechanisms;
import kith.text.reply.Sentences;
import kith.text.reply.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The EPITOME pairs from Reddit (Sharma et al. 2020): a reply, its level in each mechanism, and the words that raters
 * marked as their reason. Grouped by the post replied to.
 *
 * @param replies the whole replies, nine answers each: is the level of this mechanism 0, 1, 2?
 * @param sentences their sentences, with the level of the reply where the sentence was marked and 0 elsewhere
 * @param owners for each sentence the index of its reply
 * @param shapes of the replies
 */
record Epitome(
    List<Example> replies, List<Example> sentences, List<Integer> owners, float[][] shapes) {
  private static final List<String> FILES =
      List.of("emotional-reactions", "interpretations", "explorations");
  private static final int ANSWERS = Mechanisms.COUNT * Mechanisms.LEVELS;

  static Epitome read(Path folder, EnglishEmotions emotions) {
    var files = FILES.stream()
        .map(file -> Csv.read(folder.resolve(file + "-reddit.csv")))
        .toList();
    var replies = new ArrayList<Example>();
    var sentences = new ArrayList<Example>();
    var owners = new ArrayList<Integer>();
    var shapes = new ArrayList<float[]>();
    for (int pair = 0; pair < files.getFirst().size(); pair++) {
      var rows = rows(files, pair);
      var reply = rows.getFirst().getOrDefault("response_post", "");
      var seeker = rows.getFirst().getOrDefault("sp_id", "");
      var tokens = Scanner.scan(reply);
      replies.add(
          new Example(tokens, Mechanisms.whole(tokens, emotions), seeker, answers(rows, null)));
      var extents = Sentences.of(reply);
      var said = Scanner.scan(rows.getFirst().getOrDefault("seeker_post", ""));
      shapes.add(Shape.of(said, tokens, extents.size()));
      boolean first = true;
      for (var extent : extents) {
        var sentence = extent.in(reply);
        sentences.add(new Example(
            Scanner.scan(sentence),
            Mechanisms.sentence(sentence, first),
            seeker,
            answers(rows, sentence)));
        owners.add(pair);
        first = false;
      }
    }
    return new Epitome(replies, sentences, owners, shapes.toArray(float[][]::new));
  }

  private static List<Map<String, String>> rows(List<List<Map<String, String>>> files, int pair) {
    return files.stream().map(file -> file.get(pair)).toList();
  }

  private static boolean[] answers(List<Map<String, String>> rows, @Nullable String sentence) {
    var answers = new boolean[ANSWERS];
    for (int mechanism = 0; mechanism < Mechanisms.COUNT; mechanism++) {
      var row = rows.get(mechanism);
      int level = Integer.parseInt(row.getOrDefault("level", "0"));
      boolean marked =
          sentence == null || Rationale.marks(row.getOrDefault("rationales", ""), sentence);
      answers[mechanism * Mechanisms.LEVELS + (marked ? level : 0)] = true;
    }
    return answers;
  }

  int level(int pair, int mechanism) {
    for (int level = 0; level < Mechanisms.LEVELS; level++) {
      if (replies.get(pair).answers()[mechanism * Mechanisms.LEVELS + level]) {
        return level;
      }
    }
    throw new IllegalStateException("no level");
  }
}
