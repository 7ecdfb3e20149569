package kith.text.train;

import java.util.ArrayList;
import java.util.List;
import kith.text.model.Scanner;
import kith.text.model.Tokens;

/** Finds the sentences that raters marked: the published spans were cut from text that was written a little otherwise. */
final class Rationale {
  private static final int ENOUGH = 3;

  private Rationale() {}

  /** @param rationales spans parted by "|" */
  static boolean marks(String rationales, String sentence) {
    var words = words(sentence);
    for (var span : rationales.split("\\|", -1)) {
      var marked = words(span);
      int shorter = Math.min(words.size(), marked.size());
      if (shorter > 0
          && common(words, marked) >= Math.min(shorter, Math.max(ENOUGH, shorter / 2))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    var tokens = Scanner.scan(text);
    var words = new ArrayList<String>();
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.kind(token) != Tokens.Kind.MARK) {
        words.add(tokens.word(token));
      }
    }
    return words;
  }

  /** Length of the longest run of words in both. */
  private static int common(List<String> left, List<String> right) {
    int longest = 0;
    var before = new int[right.size() + 1];
    for (var word : left) {
      var runs = new int[right.size() + 1];
      for (int i = 0; i < right.size(); i++) {
        runs[i + 1] = right.get(i).equals(word) ? before[i] + 1 : 0;
        longest = Math.max(longest, runs[i + 1]);
      }
      before = runs;
    }
    return longest;
  }
}
