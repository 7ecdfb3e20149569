package kith.people.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.DayKind;
import kith.people.DayWords;
import kith.people.Fact;
import kith.people.Facts;
import kith.people.Labels;
import kith.people.People;
import kith.people.Person;
import kith.people.Sort;
import kith.people.WayKind;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.shell.Option;
import kith.shell.Say;
import org.springframework.stereotype.Component;

/** Puts what is known about a person into groups, with the form that is open. */
@Component
class AboutPage {
  private final People people;
  private final Facts facts;

  AboutPage(People people, Facts facts) {
    this.people = people;
    this.facts = facts;
  }

  AboutView of(AccountId me, Person person, Say say, Open open) {
    var known = facts.of(me, person.id());
    var others = people.among(me, others(known));
    var labels = people.labels(me);
    var groups = Arrays.stream(Sort.values())
        .map(sort -> group(say, sort, known, others, labels, open))
        .toList();
    return new AboutView(
        "/people/" + person.id(),
        person.basics().howMet(),
        groups.stream().filter(AboutPage::isShown).toList(),
        groups.stream().filter(group -> !isShown(group)).toList(),
        open.what().isEmpty() ? List.of() : people.choices(me));
  }

  private static boolean isShown(AboutView.Group group) {
    return !group.items().isEmpty() || group.adding() != null;
  }

  private static List<PersonId> others(List<Fact> known) {
    return known.stream()
        .map(Fact::what)
        .flatMap(what -> what instanceof Fact.Relation relation && relation.other() != null
            ? Stream.of(relation.other())
            : Stream.empty())
        .toList();
  }

  private static AboutView.Group group(
      Say say,
      Sort sort,
      List<Fact> known,
      Map<PersonId, Person> others,
      Labels labels,
      Open open) {
    var name = Choices.name(sort);
    var items = known.stream()
        .filter(fact -> Sort.of(fact.what()) == sort)
        .map(fact -> item(say, sort, fact, others, labels, open))
        .toList();
    return new AboutView.Group(
        name,
        say.text("people.sort." + name),
        icon(sort),
        say.text("people.sort." + name + ".add"),
        items,
        open.what().equals("new-" + name)
            ? entry(say, sort, "", open.form() == null ? Form.empty() : open.form(), open)
            : null);
  }

  private static AboutView.Item item(
      Say say, Sort sort, Fact fact, Map<PersonId, Person> others, Labels labels, Open open) {
    var id = fact.id().toString();
    var editing = open.what().equals(id)
        ? entry(
            say,
            sort,
            id,
            open.form() == null ? FactForm.of(fact, others, labels) : open.form(),
            open)
        : null;
    return switch (fact.what()) {
      case Fact.Way(var kind, var address) ->
        new AboutView.Item(
            id, say.text("people.way." + Choices.name(kind)), address, null, true, false, editing);
      case Fact.Day day ->
        new AboutView.Item(
            id, DayWords.name(say, day), DayWords.of(say, day.on()), null, false, false, editing);
      case Fact.Relation(var relation, var name, var other) -> {
        var mine = other == null ? null : others.get(other);
        yield new AboutView.Item(
            id,
            relation.isBlank() ? null : relation,
            mine == null ? name : labels.of(mine),
            mine == null ? null : "/people/" + mine.id(),
            false,
            other == null,
            editing);
      }
      case Fact.Pet(var words) -> new AboutView.Item(id, null, words, null, false, false, editing);
      case Fact.Liking(var likes, var words) ->
        new AboutView.Item(id, null, words, null, false, false, editing);
    };
  }

  private static AboutView.Entry entry(Say say, Sort sort, String id, Form form, Open open) {
    return new AboutView.Entry(Choices.name(sort), id, form, kinds(say, sort), open.theirs());
  }

  private static List<Option> kinds(Say say, Sort sort) {
    return switch (sort) {
      case WAY -> options(WayKind.values(), kind -> say.text("people.way." + kind));
      case DAY -> options(DayKind.values(), kind -> say.text("people.day." + kind));
      case RELATION, PET, LIKE, DISLIKE -> List.of();
    };
  }

  private static List<Option> options(Enum<?>[] kinds, Function<String, String> words) {
    return Arrays.stream(kinds)
        .map(Choices::name)
        .map(kind -> new Option(kind, words.apply(kind)))
        .collect(Collectors.toList());
  }

  private static String icon(Sort sort) {
    return switch (sort) {
      case WAY -> "message";
      case DAY -> "cake";
      case RELATION -> "family";
      case PET -> "heart";
      case LIKE -> "interest";
      case DISLIKE -> "dislike";
    };
  }
}
