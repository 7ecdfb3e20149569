package kith.opening.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.circle.Circle;
import kith.circle.Guests;
import kith.opening.Exchanges;
import kith.opening.Prompt;
import kith.opening.Prompts;
import kith.opening.Proposal;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is put to whom, and how. */
@Component
class ProposalForm {
  static final List<Integer> DAYS = List.of(3, 7, 14);
  private static final int USUAL_DAYS = 7;
  private static final int MOST_DAYS_AHEAD = 60;
  private static final int MOST_PEOPLE = 6;

  /** How it is answered. */
  enum How {
    WRITTEN,
    TALK
  }

  private final Exchanges exchanges;
  private final Prompts prompts;
  private final People people;
  private final Circle circle;
  private final Guests guests;
  private final Days days;
  private final Ids ids;
  private final Settings settings;

  ProposalForm(
      Exchanges exchanges,
      Prompts prompts,
      People people,
      Circle circle,
      Guests guests,
      Days days,
      Ids ids,
      Settings settings) {
    this.exchanges = exchanges;
    this.prompts = prompts;
    this.people = people;
    this.circle = circle;
    this.guests = guests;
    this.days = days;
    this.ids = ids;
    this.settings = settings;
  }

  Prompt prompt(AccountId me, Form form) {
    return prompts.find(me, form.typed("prompt")).orElseThrow(NotFound::new);
  }

  /**
   * To connected persons at once; to anybody else by a link. Empty when something has to be corrected first.
   *
   * @param whom the field that names them
   */
  Optional<Exchanges.Proposed> propose(AccountId me, Form form, String whom) {
    var proposal = read(me, form, whom);
    if (proposal.isEmpty()) {
      return Optional.empty();
    }
    if (!proposal.get().guests().isEmpty() && guests.tooMany(me)) {
      form.refuse(whom, "opening.wrong.links");
      return Optional.empty();
    }
    var proposed = exchanges.propose(me, proposal.get());
    if (proposed.isEmpty()) {
      form.refuse(whom, "opening.wrong.ladder");
    }
    return proposed;
  }

  /** Where a guest answers. */
  String address(Exchanges.Link link) {
    return settings.publicUrl() + "/answer/" + link.secret();
  }

  static How how(Form form) {
    return form.optionalChoice("form", How.class).orElse(How.WRITTEN);
  }

  private Optional<Proposal> read(AccountId me, Form form, String whom) {
    var prompt = prompt(me, form);
    var persons = persons(me, form, whom);
    var how = how(me, form);
    if (form.isWrong()) {
      return Optional.empty();
    }
    var accounts = new HashSet<AccountId>();
    var byLink = new LinkedHashSet<PersonId>();
    for (var person : persons) {
      circle
          .accountOf(me, person.id())
          .ifPresentOrElse(accounts::add, () -> byLink.add(person.id()));
    }
    return Optional.of(
        new Proposal(prompt, accounts, byLink, how, once(form, prompt, persons, how)));
  }

  /** The same for the same question to the same people from the same page, and for nothing else. */
  private UUID once(Form form, Prompt prompt, List<Person> persons, Proposal.Form how) {
    var page = form.optionalId("once").orElseGet(ids::next);
    var whom = persons.stream().map(Person::id).toList();
    var all = page + " " + prompt.id() + " " + whom + " " + how;
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
  }

  /** NotFound when one of them is not mine. */
  private List<Person> persons(AccountId me, Form form, String whom) {
    var persons = form.ids(whom).stream()
        .map(it -> people.find(me, new PersonId(it)).orElseThrow(NotFound::new))
        .filter(Person::lives)
        .toList();
    if (persons.isEmpty() || persons.size() > MOST_PEOPLE) {
      form.refuse(whom, "opening.wrong.people", MOST_PEOPLE);
    }
    return persons;
  }

  /** What belongs to the other way is read too: nothing that cannot be is taken without a word. */
  private Proposal.Form how(AccountId me, Form form) {
    var today = days.today(me);
    var many = form.optionalNumber("days", 1, MOST_DAYS_AHEAD).orElse(USUAL_DAYS);
    var on = form.optionalDay("on").orElse(null);
    return switch (how(form)) {
      case WRITTEN -> new Proposal.Form.Written(today.plusDays(many));
      case TALK -> new Proposal.Form.Talk(talkOn(form, on, today));
    };
  }

  private static LocalDate talkOn(Form form, @Nullable LocalDate on, LocalDate today) {
    if (on == null || on.isBefore(today) || on.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
      form.refuse("on", "opening.wrong.day");
      return today;
    }
    return on;
  }
}
