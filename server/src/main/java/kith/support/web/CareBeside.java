package kith.support.web;

import java.util.Map;
import kith.platform.AccountId;
import kith.shell.Care;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.text.CrisisReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CareBeside implements Care {
  private final CrisisReader reader;
  private final HelpViews help;
  private final Fragments fragments;

  CareBeside(CrisisReader reader, HelpViews help, Fragments fragments) {
    this.reader = reader;
    this.help = help;
    this.fragments = fragments;
  }

  @Override
  public @Nullable Fragment about(@Nullable AccountId me, @Nullable String words) {
    if (words == null) {
      return null;
    }
    var read = reader.read(words);
    if (read.selfHarm()) {
      return beside(me, "support.care.selfHarm", false);
    }
    return read.abuse() ? beside(me, "support.care.abuse", true) : null;
  }

  /** @param watched whether somebody might look over my shoulder: then there is a quick way out */
  private Fragment beside(@Nullable AccountId me, String sentence, boolean watched) {
    return fragments.of(
        "support/care",
        Map.of("sentence", sentence, "help", help.of(me, "").nearest(), "watched", watched));
  }
}
