package kith.support.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Care;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.Option;
import kith.text.CrisisReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CareBeside implements Care {
  private final CrisisReader reader;
  private final HelpViews help;
  private final People people;
  private final Fragments fragments;

  CareBeside(CrisisReader reader, HelpViews help, People people, Fragments fragments) {
    this.people = people;
    this.reader = reader;
    this.help = help;
    this.fragments = fragments;
  }

  @Override
  public @Nullable Fragment about(
      @Nullable AccountId me, @Nullable String words, Collection<PersonId> whom) {
    if (words == null) {
      return null;
    }
    var read = reader.read(words);
    if (read.abuse()) {
      // Also where both are heard: these lines help with either, and nobody who may be meant is
      // among them.
      return beside(
          "support.care.abuse",
          help.of(me, "").nearestToAbuse(),
          true,
          me == null ? List.of() : reminded(me, whom));
    }
    return read.selfHarm()
        ? beside("support.care.selfHarm", help.of(me, "").nearest(), false, List.of())
        : null;
  }

  /** Those of whom I am still reminded. */
  private List<Option> reminded(AccountId me, Collection<PersonId> whom) {
    return people.among(me, whom).values().stream()
        .filter(it -> it.lives() && !it.resting())
        .map(it -> new Option("/people/" + it.id() + "/resting", it.name()))
        .toList();
  }

  /**
   * @param watched whether somebody might look over my shoulder: then there is a quick way out
   * @param reminded persons whose reminders can be ended beside it
   */
  private Fragment beside(String sentence, HelpView near, boolean watched, List<Option> reminded) {
    return fragments.of(
        "support/care",
        Map.of("sentence", sentence, "help", near, "watched", watched, "reminded", reminded));
  }
}
