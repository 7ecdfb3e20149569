package kith.opening;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.text.ReplyReader;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Looks at what I would like to tell somebody for sentences that may sound like a judgement. It shows them, and grades nothing. */
@Component
public class Wording {
  private static final double SOUNDS_JUDGING = 0.5;
  private final ReplyReader reader;

  Wording(@Lazy ReplyReader reader) {
    this.reader = reader;
  }

  /** Sentences of {@code words} as they stand there. */
  public List<String> judging(String words) {
    return sentences(words).stream()
        .filter(it -> reader.read("", it).judging() >= SOUNDS_JUDGING)
        .toList();
  }

  private static List<String> sentences(String words) {
    var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(words);
    var sentences = new ArrayList<String>();
    var from = breaks.first();
    for (var to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      var sentence = words.substring(from, to).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }
}
