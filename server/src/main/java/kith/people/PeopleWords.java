package kith.people;

import java.util.function.Consumer;
import kith.platform.AccountId;
import kith.shell.Say;
import kith.shell.Searched;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names, pronouns, how we met, and what is known about persons, for search. */
@Component
@Transactional(readOnly = true)
class PeopleWords implements Searched {
  private final People people;
  private final FactRows facts;
  private final MessageSource messages;

  PeopleWords(People people, FactRows facts, MessageSource messages) {
    this.people = people;
    this.facts = facts;
    this.messages = messages;
  }

  @Override
  public void words(AccountId me, Consumer<Words> to) {
    for (var person : people.list(me)) {
      var basics = person.basics();
      send(
          to,
          "people.search.name",
          Summary.join(basics.name(), String.join(", ", basics.aliases())),
          person);
      send(to, "people.search.pronouns", basics.pronouns(), person);
      send(to, "people.search.met", basics.howMet(), person);
    }
    var say = new Say(messages, LocaleContextHolder.getLocale());
    for (var fact : facts.all(me)) {
      var text = text(say, fact.what());
      if (!text.isBlank()) {
        to.accept(new Words(
            "people.search." + Sort.of(fact.what()).written(),
            text,
            fact.person(),
            null,
            "/people/" + fact.person()));
      }
    }
  }

  private static void send(Consumer<Words> to, String kind, String text, Person person) {
    if (!text.isBlank()) {
      to.accept(new Words(kind, text, person.id(), null, "/people/" + person.id()));
    }
  }

  private static String text(Say say, Fact.What what) {
    return switch (what) {
      case Fact.Way(var kind, var address) -> address;
      case Fact.Day day -> DayWords.name(say, day);
      case Fact.Relation(var relation, var name, var other) -> Summary.join(name, relation);
      case Fact.Pet(var words) -> words;
      case Fact.Liking(var likes, var words) -> words;
    };
  }
}
