package kith.listening.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.listening.Detail;
import kith.listening.DetailId;
import kith.listening.Details;
import kith.listening.Listening;
import kith.listening.Note;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.shell.Care;
import kith.shell.Option;
import kith.shell.Say;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the box, empty, prefilled, or as it was refused. */
@Component
@Transactional(readOnly = true)
class Boxes {
  private static final int BEGINNING = 60;
  private final Listening listening;
  private final Details details;
  private final People people;
  private final Days days;

  private final Care care;
  private final MessageSource messages;

  Boxes(
      Listening listening,
      Details details,
      People people,
      Days days,
      Care care,
      MessageSource messages) {
    this.care = care;
    this.messages = messages;
    this.listening = listening;
    this.details = details;
    this.people = people;
    this.days = days;
  }

  BoxView empty(AccountId me) {
    return of(me, filled(me, List.of(), null));
  }

  BoxView with(AccountId me, Person person) {
    return of(me, filled(me, List.of(person.id()), null));
  }

  /** For what they said when I asked. */
  BoxView answering(AccountId me, Detail detail) {
    return of(me, filled(me, detail.persons(), detail.id()));
  }

  BoxView of(AccountId me, Form form) {
    var labels = people.labels(me);
    var with = people.among(me, PersonIds.in(form, "with")).values().stream()
        .map(person -> new Option(person.id().toString(), labels.of(person)))
        .toList();
    var question = form.optionalId("answers")
        .flatMap(id -> details.find(me, new DetailId(id)))
        .map(Detail::question)
        .orElse(null);
    return new BoxView(form, with, question, unfinished(me));
  }

  private Form filled(
      AccountId me, List<PersonId> with, @org.jspecify.annotations.Nullable DetailId answers) {
    var fields = new LinkedHashMap<String, List<String>>();
    fields.put("on", List.of(days.today(me).toString()));
    fields.put("with", with.stream().map(PersonId::toString).toList());
    if (answers != null) {
      fields.put("answers", List.of(answers.toString()));
    }
    return new Form(Map.copyOf(fields));
  }

  private List<Option> unfinished(AccountId me) {
    return listening.waiting(me).stream()
        .map(note -> new Option("/notes/" + note.id() + "/proposals", shown(note)))
        .toList();
  }

  /** Today is opened where others may look on: a note that speaks of danger only says that it waits. */
  private String shown(Note note) {
    return care.speakOfDanger(note.text())
        ? new Say(messages, LocaleContextHolder.getLocale()).text("listening.box.waits")
        : beginning(note);
  }

  private static String beginning(Note note) {
    var line = note.text().replace('\n', ' ');
    if (line.length() <= BEGINNING) {
      return line;
    }
    var space = line.lastIndexOf(' ', BEGINNING);
    return line.substring(
            0,
            space > 0 ? space : line.offsetByCodePoints(0, line.codePointCount(0, BEGINNING) - 1))
        + "…";
  }
}
