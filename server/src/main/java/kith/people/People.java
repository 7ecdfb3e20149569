package kith.people;

import static kith.people.db.Tables.PEOPLE_PERSON;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.Rows;
import kith.platform.Stale;
import kith.platform.Undo;
import kith.platform.Undoable;
import kith.shell.Measure;
import kith.shell.Measures;
import kith.shell.Option;
import kith.shell.Reworded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The persons I care about. Somebody else's person is not found. */
@Service
@Transactional(readOnly = true)
public class People {
  private final PersonRows persons;
  private final Roster roster;
  private final Namesakes namesakes;
  private final PersonHolders holders;
  private final Undo undo;
  private final Ids ids;
  private final Days days;
  private final Measures measures;
  private final ApplicationEventPublisher events;
  private final ObjectProvider<Reworded> features;
  private final MessageSource messages;

  People(
      PersonRows persons,
      Roster roster,
      Namesakes namesakes,
      PersonHolders holders,
      Undo undo,
      Ids ids,
      Days days,
      Measures measures,
      ApplicationEventPublisher events,
      ObjectProvider<Reworded> features,
      MessageSource messages) {
    this.persons = persons;
    this.roster = roster;
    this.namesakes = namesakes;
    this.holders = holders;
    this.undo = undo;
    this.ids = ids;
    this.days = days;
    this.measures = measures;
    this.events = events;
    this.features = features;
    this.messages = messages;
  }

  /** All of mine by name. */
  public List<Person> list(AccountId me) {
    return roster.of(me).byName();
  }

  /** All names I write them by, in the order of their first names. */
  public List<Known> names(AccountId me) {
    return list(me).stream()
        .map(person -> new Known(person.id(), person.name(), person.basics().aliases()))
        .toList();
  }

  /** What they are called where one is chosen among them. */
  public Labels labels(AccountId me) {
    return namesakes.of(me);
  }

  /** Those of mine to choose from, by id. */
  public List<Option> options(AccountId me, Predicate<Person> which) {
    var labels = labels(me);
    return list(me).stream()
        .filter(which)
        .map(person -> new Option(person.id().toString(), labels.of(person)))
        .toList();
  }

  /** All of mine as one may write them into a field. */
  public List<String> choices(AccountId me) {
    return options(me, _ -> true).stream().map(Option::words).toList();
  }

  /** Whom of mine a name means that somebody wrote into a field, by id; several where it does not say which. */
  public List<Option> meant(AccountId me, String written) {
    var label = labels(me).find(written);
    return options(
        me,
        label.isPresent()
            ? person -> person.id().equals(label.get())
            : person -> person.isCalled(written));
  }

  public Optional<Person> find(AccountId me, PersonId id) {
    return persons.find(me, id);
  }

  /** NotFound when there is no such person of mine. */
  public Person get(AccountId me, PersonId id) {
    return find(me, id).orElseThrow(NotFound::new);
  }

  /** Those of mine among these. */
  public Map<PersonId, Person> among(AccountId me, Collection<PersonId> wanted) {
    var all = roster.of(me).byId();
    return wanted.stream()
        .distinct()
        .filter(all::containsKey)
        .collect(Collectors.toMap(Function.identity(), all::get));
  }

  /** Those of these who live and do not rest: of the others nothing is asked. */
  public List<PersonId> awake(AccountId me, List<PersonId> wanted) {
    var all = among(me, wanted);
    return wanted.stream()
        .filter(id -> all.get(id) instanceof Person person && person.lives() && !person.resting())
        .toList();
  }

  /** Whether all of these are persons of mine. */
  public boolean areMine(AccountId me, Collection<PersonId> wanted) {
    return persons.count(me, wanted) == wanted.size();
  }

  /** With the rhythm that the ring suggests, where such suggestions are wanted. */
  @Transactional
  public Person add(AccountId me, String name, Ring ring) {
    return add(me, newId(), name, ring);
  }

  /** As above; taking it back takes along whatever was tied to them meanwhile. */
  @Transactional
  public Undoable<Person> addUndoably(AccountId me, String name, Ring ring) {
    var id = newId();
    var before = undo.remember(me, rows(id));
    return new Undoable<>(add(me, id, name, ring), before);
  }

  /** For those who add a person together with something of theirs, and take both back at once. */
  public PersonId newId() {
    return new PersonId(ids.next());
  }

  /** What somebody newly added stands in, for {@link Undo#remember}: they stay once they were edited or something of them is kept. */
  public List<Rows> rowsOfNew(PersonId id) {
    return List.of(Rows.of(PEOPLE_PERSON)
        .and(PEOPLE_PERSON.ID, id.value())
        .and(PEOPLE_PERSON.VERSION, 1)
        .unlessHeld(holders.all()));
  }

  @Transactional
  public Person add(AccountId me, PersonId id, String name, Ring ring) {
    var person = new Person(
        id,
        1,
        Person.Basics.named(name),
        ring,
        measures.shows(me, Measure.LAYERS) ? ring.suggested() : Rhythm.NEVER,
        new Life.Living(),
        days.today(me));
    persons.add(me, person);
    events.publishEvent(new PersonAdded(me, person.id()));
    return person;
  }

  /** Stale when another edit came after {@code version}. */
  @Transactional
  public Undoable<Person> edit(AccountId me, PersonId id, int version, Person.Edited to) {
    var before = get(me, id);
    if (before.version() != version) {
      throw new Stale(Summary.of(before));
    }
    var image = undo.remember(me, rows(id));
    var after =
        new Person(id, version + 1, to.basics(), to.ring(), to.rhythm(), to.life(), before.added());
    persons.save(me, after);
    return new Undoable<>(after, image);
  }

  /** What a person stands in, for {@link Undo#remember}. */
  public List<Rows> rows(PersonId id) {
    return List.of(Rows.of(PEOPLE_PERSON).and(PEOPLE_PERSON.ID, id.value()));
  }

  @Transactional
  public Undoable<Person> rename(AccountId me, PersonId id, int version, String name) {
    var before = get(me, id);
    return edit(me, id, version, before.edited(before.basics().as(name), before.ring()));
  }

  /** Nothing is asked of me with this person until I place them in a ring again. */
  @Transactional
  public Undoable<Person> rest(AccountId me, PersonId id) {
    var before = get(me, id);
    return edit(me, id, before.version(), before.edited(before.basics(), Ring.RESTING));
  }

  /**
   * All that belongs to {@code from} belongs to {@code into} from here on, whose own words come first. This cannot be taken
   * back, nor can what was done before it.
   */
  @Transactional
  public Merging merge(AccountId me, PersonId from, PersonId into) {
    var gone = get(me, from);
    var stays = get(me, into);
    if (from.equals(into)) {
      return new Merging.SamePerson();
    }
    var both = new Person(
        into,
        stays.version() + 1,
        stays.basics().with(gone.basics()),
        stays.ring(),
        stays.rhythm(),
        stays.life(),
        stays.added().isBefore(gone.added()) ? stays.added() : gone.added());
    persons.save(me, both);
    events.publishEvent(new PersonsMerged(me, from, into));
    persons.remove(me, from);
    undo.forgetAll(me);
    return new Merging.Merged(both);
  }

  /** By which names I write about them. */
  public List<Naming> called(AccountId me, PersonId id) {
    return new Called(get(me, id), list(me)).names();
  }

  /** As below, with all names that mean them alone. */
  @Transactional
  public void forget(AccountId me, PersonId id) {
    var names = called(me, id).stream().filter(Naming::alone).map(Naming::name).toList();
    forget(me, id, names);
  }

  /**
   * Everything about them, in every module, for good; what was done before cannot be taken back either. In words that stay,
   * because they are about others too, "someone" stands where one of these names stood.
   */
  @Transactional
  public void forget(AccountId me, PersonId id, Collection<String> names) {
    var someone = messages.getMessage("people.someone", null, LocaleContextHolder.getLocale());
    var nameless = new Called(get(me, id), list(me)).without(names, someone);
    events.publishEvent(new PersonForgotten(me, id));
    persons.remove(me, id);
    features.forEach(feature -> feature.reword(me, nameless));
    undo.forgetAll(me);
  }
}
