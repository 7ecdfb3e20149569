package kith.people.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.PersonId;
import kith.shell.BeforeYouMeet;
import kith.shell.PersonPart;
import kith.shell.PersonPart.Slot;
import kith.shell.Say;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers a person's page from the features that know something of them. */
@Component
class PersonPage {
  private final People people;
  private final List<BeforeYouMeet> befores;
  private final List<PersonPart> parts;
  private final Days days;
  private final MessageSource messages;

  PersonPage(
      People people,
      ObjectProvider<BeforeYouMeet> befores,
      ObjectProvider<PersonPart> parts,
      Days days,
      MessageSource messages) {
    this.people = people;
    this.befores = befores.orderedStream().toList();
    this.parts = parts.orderedStream().toList();
    this.days = days;
    this.messages = messages;
  }

  @Transactional(readOnly = true)
  public PersonView of(AccountId me, PersonId id, Locale locale) {
    var say = new Say(messages, locale);
    var person = people.get(me, id);
    return new PersonView(
        "/people/" + id,
        person.name(),
        under(say, person),
        person.resting(),
        before(me, id, say),
        parts(me, id, EnumSet.of(Slot.ACTS)),
        parts(me, id, EnumSet.of(Slot.DETAILS, Slot.TIMELINE)),
        parts(me, id, EnumSet.of(Slot.ABOUT)));
  }

  private static String under(Say say, Person person) {
    var ring = Words.of(say, person.ring());
    var more = Words.under(say, person);
    return more.isEmpty() ? ring : ring + " · " + more;
  }

  private List<PersonView.Section> before(AccountId me, PersonId id, Say say) {
    var today = days.today(me);
    var lines = befores.stream()
        .flatMap(feature -> feature.before(me, id, today).stream())
        .toList();
    return Arrays.stream(BeforeYouMeet.Section.values())
        .map(section -> section(say, section, lines, today))
        .filter(section -> !section.lines().isEmpty())
        .toList();
  }

  private static PersonView.Section section(
      Say say, BeforeYouMeet.Section section, List<BeforeYouMeet.Line> all, LocalDate today) {
    var lines = all.stream()
        .filter(line -> line.section() == section)
        .map(line -> new PersonView.Line(
            line.words(),
            line.on() == null ? null : say.day(line.on(), today),
            line.href(),
            line.done()))
        .toList();
    var title = say.text("people.before." + Choices.name(section));
    return switch (section) {
      case ASK -> new PersonView.Section(title, "ask", "listen", lines);
      case MATTERS_NOW -> new PersonView.Section(title, "heart", "feel", lines);
      case I_PROMISED -> new PersonView.Section(title, "promise", "there", lines);
      case THEY_PROMISED -> new PersonView.Section(title, "promise", "open", lines);
      case DATES -> new PersonView.Section(title, "cake", "time", lines);
    };
  }

  private List<Content> parts(AccountId me, PersonId id, Set<Slot> slots) {
    var found = new ArrayList<Content>();
    for (var slot : slots) {
      for (var part : parts) {
        if (part.slot() == slot) {
          part.part(me, id).ifPresent(found::add);
        }
      }
    }
    return found;
  }
}
