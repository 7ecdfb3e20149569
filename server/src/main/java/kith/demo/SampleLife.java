package kith.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.feelings.Feelings;
import kith.feelings.Felt;
import kith.feelings.NewCheckIn;
import kith.feelings.Vocabulary;
import kith.listening.Listening;
import kith.moments.Began;
import kith.moments.Kind;
import kith.moments.Moments;
import kith.moments.NewMoment;
import kith.opening.Journal;
import kith.people.DayKind;
import kith.people.Fact;
import kith.people.Facts;
import kith.people.Life;
import kith.people.People;
import kith.people.Person;
import kith.people.Rhythm;
import kith.people.Ring;
import kith.people.SomeDay;
import kith.people.WayKind;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.PersonId;
import org.springframework.stereotype.Component;

/** Reads {@code people.tsv} and {@code year.tsv} and tells them day by day; days count back from today. */
@Component
class SampleLife {
  private final People people;
  private final Facts facts;
  private final Moments moments;
  private final Listening listening;
  private final Feelings feelings;
  private final Vocabulary vocabulary;
  private final Journal journal;
  private final Days days;

  SampleLife(
      People people,
      Facts facts,
      Moments moments,
      Listening listening,
      Feelings feelings,
      Vocabulary vocabulary,
      Journal journal,
      Days days) {
    this.people = people;
    this.facts = facts;
    this.moments = moments;
    this.listening = listening;
    this.feelings = feelings;
    this.vocabulary = vocabulary;
    this.journal = journal;
    this.days = days;
  }

  void tell(AccountId me) {
    var today = days.today(me);
    var persons = new HashMap<String, PersonId>();
    lines("people.tsv").forEach(cells -> persons.put(cells[0], person(me, cells, today)));
    lines("relations.tsv").forEach(cells -> relate(me, persons, cells));
    lines("year.tsv").forEach(cells -> happened(me, persons, cells, today));
  }

  /** Cells: name, ring, rhythm, pronouns, how we met, way, address, days until the birthday, year of birth, dead or blank. */
  private PersonId person(AccountId me, String[] cells, LocalDate today) {
    var added = people.add(me, cells[0], Choices.parse(Ring.class, cells[1]));
    var basics = new Person.Basics(cells[0], List.of(), cells[3], cells[4]);
    var life = cells[9].isEmpty()
        ? new Life.Living()
        : new Life.Dead(SomeDay.of(today.minusDays(Long.parseLong(cells[9]))), true);
    people.edit(
        me,
        added.id(),
        added.version(),
        new Person.Edited(basics, added.ring(), Choices.parse(Rhythm.class, cells[2]), life));
    if (!cells[5].isEmpty()) {
      facts.add(me, added.id(), new Fact.Way(Choices.parse(WayKind.class, cells[5]), cells[6]));
    }
    if (!cells[7].isEmpty()) {
      var birthday = today.plusDays(Long.parseLong(cells[7]));
      var year = cells[8].isEmpty() ? 0 : Integer.parseInt(cells[8]);
      var on = new SomeDay(year, birthday.getMonthValue(), birthday.getDayOfMonth());
      facts.add(me, added.id(), new Fact.Day(DayKind.BIRTHDAY, "", on));
    }
    return added.id();
  }

  /** Cells: of whom, what (a relation, "pet", "likes", "dislikes"), words or the name of a person. */
  private void relate(AccountId me, Map<String, PersonId> persons, String[] cells) {
    var of = known(persons, cells[0]);
    var what = switch (cells[1]) {
      case "pet" -> new Fact.Pet(cells[2]);
      case "likes" -> new Fact.Liking(true, cells[2]);
      case "dislikes" -> new Fact.Liking(false, cells[2]);
      default ->
        persons.containsKey(cells[2])
            ? new Fact.Relation(cells[1], "", known(persons, cells[2]))
            : new Fact.Relation(cells[1], cells[2], null);
    };
    facts.add(me, of, what);
  }

  /** Cells: days ago, what, with whom (by commas), words. */
  private void happened(
      AccountId me, Map<String, PersonId> persons, String[] cells, LocalDate today) {
    var on = today.minusDays(Long.parseLong(cells[0]));
    var with = Arrays.stream(cells[2].split(","))
        .filter(name -> !name.isEmpty())
        .map(name -> known(persons, name))
        .collect(Collectors.toSet());
    switch (cells[1]) {
      case "note" -> listening.writeAndKeepAll(me, cells[3], on, with);
      case "waiting" -> listening.write(me, cells[3], on, with);
      case "felt" -> felt(me, cells[3], with, on);
      case "journal" -> journal.write(me, Optional.empty(), cells[3]);
      default ->
        moments.log(
            me,
            new NewMoment(
                Choices.parse(Kind.class, cells[1]),
                with,
                on,
                cells[3].isEmpty() ? null : Integer.valueOf(cells[3]),
                Began.UNKNOWN,
                false,
                null));
    }
  }

  private void felt(AccountId me, String words, Set<PersonId> about, LocalDate on) {
    var parts = words.split("\\|", -1);
    var word = parts[0];
    var affect = vocabulary.find(word).orElseThrow().affect();
    var reason = parts.length > 1 ? parts[1] : null;
    var felt = new Felt(affect.inField(), List.of(word), null, reason, null);
    feelings.checkIn(me, new NewCheckIn(felt, Set.of(), about, on, null));
  }

  static PersonId known(Map<String, PersonId> persons, String name) {
    return Objects.requireNonNull(persons.get(name), name);
  }

  static Stream<String[]> lines(String name) {
    var path = "/kith/demo/" + name;
    try (var in = Objects.requireNonNull(SampleLife.class.getResourceAsStream(path), path)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
