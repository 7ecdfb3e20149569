package kith.listening.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kith.listening.Detail;
import kith.listening.Details;
import kith.listening.Keeping;
import kith.listening.Listening;
import kith.listening.Names;
import kith.listening.Note;
import kith.listening.Proposal;
import kith.listening.Proposals;
import kith.listening.Relative;
import kith.listening.Somebody;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.shell.Care;
import kith.shell.Marked;
import kith.shell.Option;
import kith.shell.Say;
import kith.text.DetailKind;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows what was read in a note, first as it was read, then as it was refused. */
@Component
class ProposalPages {
  private static final int AGAIN_AFTER_DAYS = 7;
  private final Listening listening;
  private final Details details;
  private final Care care;
  private final Days days;
  private final MessageSource messages;

  ProposalPages(
      Listening listening, Details details, Care care, Days days, MessageSource messages) {
    this.listening = listening;
    this.details = details;
    this.care = care;
    this.days = days;
    this.messages = messages;
  }

  Names names(AccountId me) {
    return listening.names(me);
  }

  ModelAndView part(AccountId me, Note note) {
    return view("listening/proposals", me, note, filled(me, note));
  }

  ModelAndView page(AccountId me, Note note) {
    return page(me, note, filled(me, note));
  }

  ModelAndView page(AccountId me, Note note, Form form) {
    return view("listening/finish", me, note, form);
  }

  private ModelAndView view(String template, AccountId me, Note note, Form form) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var today = days.today(me);
    var waiting = waiting(note);
    var names = names(me);
    var view = new ProposalsView(
        "/notes/" + note.id() + "/proposals",
        note.text(),
        say.day(note.on(), today),
        form,
        waiting.found().stream().map(it -> item(say, it, waiting, today)).toList(),
        people(waiting, names),
        kin(waiting, it -> !waiting.isSaid(it)),
        Kinds.options(say),
        Kinds.contacts(say),
        rings(say),
        question(me, waiting));
    return new ModelAndView(template, "proposals", view)
        .addObject("care", care.about(me, note.text(), persons(note, waiting)));
  }

  /** Whom of my people it may be about: those I was with, and those it names. */
  private static Set<PersonId> persons(Note note, Proposals waiting) {
    var persons = new LinkedHashSet<>(note.with());
    waiting.people().stream().map(Somebody::person).filter(Objects::nonNull).forEach(persons::add);
    return persons;
  }

  private static ProposalsView.Item item(
      Say say, Proposal proposal, Proposals waiting, LocalDate today) {
    return new ProposalsView.Item(
        proposal.number(),
        Kinds.words(say, proposal.kind(), proposal.by()),
        Kinds.icon(proposal.kind()),
        proposal.words(),
        Marked.in(proposal.sentence(), proposal.from(), proposal.to()),
        proposal.when() == null ? "" : Kinds.when(say, proposal.when(), today),
        String.join(", ", waiting.whom(proposal)),
        proposal.questions().stream()
            .map(it -> new ProposalsView.Ask(it.words(), say.day(it.on(), today)))
            .toList(),
        kin(waiting, it -> waiting.says(proposal, it)),
        proposal.yearly());
  }

  private static List<ProposalsView.Whom> people(Proposals waiting, Names names) {
    return IntStream.range(0, waiting.people().size())
        .filter(i -> !waiting.people().get(i).isInALife())
        .mapToObj(i -> {
          var it = waiting.people().get(i);
          return new ProposalsView.Whom(
              i,
              it.name(),
              it.isNew(),
              Objects.requireNonNullElse(it.relation(), ""),
              it.isNew() ? candidates(it, names) : List.of());
        })
        .toList();
  }

  private static List<Option> rings(Say say) {
    return Arrays.stream(Ring.values())
        .filter(ring -> ring != Ring.RESTING)
        .map(ring -> new Option(Choices.name(ring), say.text("people.ring." + Choices.name(ring))))
        .toList();
  }

  private static List<Option> candidates(Somebody somebody, Names names) {
    return names.candidates(somebody.name()).stream()
        .map(person -> new Option(person.toString(), names.label(person)))
        .sorted(Comparator.comparing(Option::words))
        .toList();
  }

  private static List<ProposalsView.Kin> kin(Proposals waiting, Predicate<Relative> which) {
    return IntStream.range(0, waiting.people().size())
        .boxed()
        .flatMap(i -> waiting.people().get(i).relative().stream()
            .filter(which)
            .map(it ->
                new ProposalsView.Kin(i, it.name(), it.person() == null, it.of(), it.relation())))
        .toList();
  }

  private Form filled(AccountId me, Note note) {
    var waiting = waiting(note);
    var fields = new LinkedHashMap<String, List<String>>();
    var ticked = new ArrayList<String>();
    for (var proposal : waiting.found()) {
      ticked.add(String.valueOf(proposal.number()));
      fill(fields, proposal, waiting);
    }
    fields.put("keep", ticked);
    fields.put(
        "yearly",
        waiting.found().stream()
            .filter(Proposal::yearly)
            .map(it -> String.valueOf(it.number()))
            .toList());
    fillPeople(fields, waiting, names(me));
    fields.put("contact", List.of(Choices.name(waiting.contact())));
    fields.put("outcome", List.of("settled"));
    fields.put("again", List.of(Objects.requireNonNullElse(question(me, waiting), "")));
    fields.put("again-on", List.of(days.today(me).plusDays(AGAIN_AFTER_DAYS).toString()));
    return new Form(fields);
  }

  private static void fill(Map<String, List<String>> fields, Proposal proposal, Proposals waiting) {
    var n = "-" + proposal.number();
    var promise = proposal.kind() == DetailKind.PROMISE;
    fields.put(
        "kind" + n,
        List.of(promise ? PromiseKinds.of(proposal.by()) : Choices.name(proposal.kind())));
    fields.put("words" + n, List.of(proposal.words()));
    fields.put("who" + n, List.of(String.join(", ", waiting.whom(proposal))));
    WhenFields.fill(fields, "from" + n, "until" + n, proposal.when());
    var questions = proposal.questions();
    for (var i = 0; i < questions.size(); i++) {
      var which = i == 0 ? "ask" : "then";
      fields.put(which + n, List.of(questions.get(i).words()));
      fields.put(which + "-on" + n, List.of(questions.get(i).on().toString()));
    }
  }

  private static void fillPeople(Map<String, List<String>> fields, Proposals waiting, Names names) {
    var with = new ArrayList<String>();
    var added = new ArrayList<String>();
    var life = new ArrayList<String>();
    for (var i = 0; i < waiting.people().size(); i++) {
      var somebody = waiting.people().get(i);
      fields.put("name-" + i, List.of(somebody.name()));
      fields.put("ring-" + i, List.of(Choices.name(Keeping.RING)));
      if (somebody.relative().isPresent()) {
        life.add(String.valueOf(i));
        fields.put("relation-" + i, List.of(Objects.requireNonNullElse(somebody.relation(), "")));
      }
      if (somebody.with()) {
        with.add(String.valueOf(i));
      }
      if (waiting.adds(somebody, names)) {
        added.add(String.valueOf(i));
      }
    }
    fields.put("also-ring", List.of(Choices.name(Keeping.RING)));
    fields.put("life", life);
    fields.put("with", with);
    fields.put("add", added);
  }

  private @org.jspecify.annotations.Nullable String question(AccountId me, Proposals waiting) {
    var answers = waiting.answers();
    return answers == null
        ? null
        : details.find(me, answers).map(Detail::question).orElse(null);
  }

  private static Proposals waiting(Note note) {
    return Objects.requireNonNull(note.waiting(), "nothing waits in this note");
  }
}
