package kith.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.PersonId;
import kith.shell.Say;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells those apart who bear the same name: by whose brother they are, how we met, their ring, or when they were added. */
@Component
class Namesakes {
  private static final int SHORT = 40;
  /** A label may stand in a list with commas, and in brackets behind a name. */
  private static final Pattern NOT_IN_LABELS = Pattern.compile("[,;()\\s]+");

  private final Roster roster;
  private final FactRows facts;
  private final Days days;
  private final MessageSource messages;

  Namesakes(Roster roster, FactRows facts, Days days, MessageSource messages) {
    this.roster = roster;
    this.facts = facts;
    this.days = days;
    this.messages = messages;
  }

  Labels of(AccountId me) {
    var all = roster.of(me);
    if (all.alike().isEmpty()) {
      return Labels.NONE;
    }
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var labels = new HashMap<PersonId, String>();
    var apart = new HashMap<PersonId, String>();
    for (var group : all.alike()) {
      var hints = hints(me, say, group, all);
      for (var person : group) {
        var hint = shortest(person.id(), hints);
        apart.put(person.id(), hint);
        labels.put(person.id(), say.text("people.apart", person.name(), hint));
      }
    }
    return new Labels(labels, apart);
  }

  /** What is known of each, what says most first; the last is each one's own. */
  private Map<PersonId, List<String>> hints(
      AccountId me, Say say, List<Person> group, Roster.All all) {
    var lives = facts.inLives(me, group.stream().map(Person::id).toList()).stream()
        .collect(Collectors.groupingBy(Namesakes::other));
    var today = days.today(me);
    var hints = new HashMap<PersonId, List<String>>();
    for (var person : group) {
      var known = new ArrayList<String>();
      lives.getOrDefault(person.id(), List.of()).stream()
          .flatMap(fact -> inALife(say, fact, all))
          .forEach(known::add);
      known.add(person.basics().howMet());
      known.add(person.basics().pronouns());
      known.add(say.text("people.ring." + Choices.name(person.ring())));
      known.add(say.text("people.apart.added", say.day(person.added(), today)));
      known.add(say.text("people.apart.number", group.indexOf(person) + 1));
      hints.put(
          person.id(),
          known.stream().map(Namesakes::plain).filter(it -> !it.isBlank()).toList());
    }
    return hints;
  }

  private static PersonId other(Fact fact) {
    return ((Fact.Relation) fact.what()).other() instanceof PersonId other ? other : fact.person();
  }

  private static Stream<String> inALife(Say say, Fact fact, Roster.All all) {
    var relation = ((Fact.Relation) fact.what()).relation();
    return Stream.ofNullable(all.byId().get(fact.person()))
        .map(owner -> relation.isBlank()
            ? say.text("people.apart.life", owner.name())
            : say.text("people.apart.relation", owner.name(), relation));
  }

  /** As few hints as tell this one from all others of the name. */
  private static String shortest(PersonId person, Map<PersonId, List<String>> hints) {
    var own = Objects.requireNonNull(hints.get(person));
    for (var many = 1; many < own.size(); many++) {
      var told = own.subList(0, many);
      var taken = hints.entrySet().stream()
          .anyMatch(it -> !it.getKey().equals(person) && it.getValue().containsAll(told));
      if (!taken) {
        return String.join(" · ", told);
      }
    }
    return own.getFirst() + " · " + own.getLast();
  }

  private static String plain(String hint) {
    var plain = NOT_IN_LABELS.matcher(hint).replaceAll(" ").strip();
    if (plain.length() <= SHORT) {
      return plain;
    }
    var space = plain.lastIndexOf(' ', SHORT);
    return plain.substring(
        0, space > 0 ? space : plain.offsetByCodePoints(0, plain.codePointCount(0, SHORT)));
  }
}
