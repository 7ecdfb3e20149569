package kith.listening.web;

import kith.text.CrisisReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where words speak of danger, help is shown beside them. Only that: nobody is told, nothing is kept. */
@Component
class Care {
  private final CrisisReader reader;

  Care(CrisisReader reader) {
    this.reader = reader;
  }

  /** The message key of one warm sentence; null when there is no cue. */
  @Nullable
  String about(String text) {
    var read = reader.read(text);
    if (read.selfHarm()) {
      return "listening.care.selfHarm";
    }
    return read.abuse() ? "listening.care.abuse" : null;
  }
}
