package kith.listening.web;

import kith.shell.Care;
import kith.text.CrisisReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CrisisCare implements Care {
  private final CrisisReader reader;

  CrisisCare(CrisisReader reader) {
    this.reader = reader;
  }

  @Override
  public @Nullable String about(String text) {
    var read = reader.read(text);
    if (read.selfHarm()) {
      return "listening.care.selfHarm";
    }
    return read.abuse() ? "listening.care.abuse" : null;
  }
}
