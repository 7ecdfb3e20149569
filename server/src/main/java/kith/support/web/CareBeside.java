package kith.support.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Care;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.support.Apart;
import kith.text.CrisisReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CareBeside implements Care {
  private final CrisisReader reader;
  private final HelpViews help;
  private final Apart apart;
  private final People people;
  private final Fragments fragments;

  CareBeside(CrisisReader reader, HelpViews help, Apart apart, People people, Fragments fragments) {
    this.apart = apart;
    this.people = people;
    this.reader = reader;
    this.help = help;
    this.fragments = fragments;
  }

  @Override
  public @Nullable Fragment about(AccountId me, @Nullable String words, Collection<PersonId> whom) {
    return beside(words, () -> help.of(me, ""), () -> reminded(me, whom));
  }

  @Override
  public @Nullable Fragment aboutGuestOf(AccountId host, @Nullable String words) {
    return beside(words, () -> help.ofGuestOf(host), List::of);
  }

  @Override
  public boolean speakOfDanger(String words) {
    var read = reader.read(words);
    return read.abuse() || read.selfHarm();
  }

  private @Nullable Fragment beside(
      @Nullable String words, Supplier<HelpView> near, Supplier<List<Reminded>> reminded) {
    if (words == null) {
      return null;
    }
    var read = reader.read(words);
    if (read.abuse()) {
      // Also where both are heard: these lines help with either, and nobody who may be meant is
      // among them.
      return beside("support.care.abuse", near.get().nearestToAbuse(), true, reminded.get());
    }
    return read.selfHarm()
        ? beside("support.care.selfHarm", near.get().nearest(), false, List.of())
        : null;
  }

  private List<Reminded> reminded(AccountId me, Collection<PersonId> whom) {
    var quiet = apart.among(me, whom);
    return people.among(me, whom).values().stream()
        .filter(Person::lives)
        .map(it -> new Reminded("/someone/apart/" + it.id(), it.name(), quiet.contains(it.id())))
        .toList();
  }

  /**
   * @param watched whether somebody might look over my shoulder: then there is a quick way out
   * @param reminded whom the words may be about: what leads towards them can be ended beside it
   */
  private Fragment beside(
      String sentence, HelpView near, boolean watched, List<Reminded> reminded) {
    return fragments.of(
        "support/care",
        Map.of("sentence", sentence, "help", near, "watched", watched, "reminded", reminded));
  }
}
