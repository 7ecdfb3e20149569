package kith.feelings.web;

import java.util.List;
import kith.feelings.FeelingWord;
import kith.feelings.ProposedWords.Proposed;
import kith.platform.Form;
import kith.shell.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence may say, to choose from.
 *
 * @param care help where it speaks of danger
 */
public record ProposedView(
    Form form, List<Proposed> words, @Nullable Fragment care) {
  /** Nothing is ticked but what was ticked by hand. */
  public boolean ticked(FeelingWord word) {
    return form.allTyped("word").contains(word.word());
  }
}
