package kith.text.train;

import java.util.List;
import kith.text.model.Bundle;

/**
 * A text, as its reader sees it, whose answers are known.
 *
 * @param group texts of one group must not be told apart into what is learned from and what is measured on
 * @param answers yes or no, by question
 */
record Example(List<Bundle> text, String group, boolean[] answers) {}
