package kith.shell;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody's own words speak of danger, help is shown beside them (template {@code shell/care}). Only that: nobody is told,
 * nothing is kept. The module that reads notes answers.
 */
public interface Care {
  /** The message key of one warm sentence; null when there is no cue. */
  @Nullable
  String about(String text);
}
