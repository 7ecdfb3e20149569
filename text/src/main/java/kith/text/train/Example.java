package kith.text.train;

import java.util.List;
import kith.text.model.Bundle;
import kith.text.model.Tokens;

/**
 * A text, as its reader sees it, whose answers are known.
 *
 * @param text what the linear model sees of the tokens
 * @param group texts of one group must not be told apart into what is learned from and what is measured on
 * @param answers yes or no, by question
 */
record Example(Tokens tokens, List<Bundle> text, String group, boolean[] answers) {}
