package kith.listening.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.listening.Details;
import kith.listening.Note;
import kith.listening.Promises;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.shell.Care;
import kith.shell.Option;
import kith.shell.Say;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Shows a note with what was kept from it. */
@Component
@Transactional(readOnly = true)
class NotePages {
  private final People people;
  private final DetailViews views;
  private final Details details;
  private final Promises promises;
  private final Care care;
  private final Days days;
  private final MessageSource messages;

  NotePages(
      People people,
      DetailViews views,
      Details details,
      Promises promises,
      Care care,
      Days days,
      MessageSource messages) {
    this.people = people;
    this.views = views;
    this.details = details;
    this.promises = promises;
    this.care = care;
    this.days = days;
    this.messages = messages;
  }

  ModelAndView page(AccountId me, Note note) {
    return page(me, note, filled(note));
  }

  ModelAndView page(AccountId me, Note note, Form form) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var labels = people.labels(me);
    var with = people.among(me, note.with()).values().stream()
        .map(person -> new Option("/people/" + person.id(), labels.of(person)))
        .toList();
    var view = new NoteView(
        "/notes/" + note.id(),
        note.text(),
        say.day(note.on(), days.today(me)),
        with,
        note.waiting() != null,
        views.details(me, details.from(me, note.id())),
        views.promises(me, promises.from(me, note.id())),
        form);
    return new ModelAndView("listening/note", "note", view)
        .addObject("care", care.about(me, note.text(), note.with()));
  }

  private static Form filled(Note note) {
    var fields = new LinkedHashMap<String, List<String>>();
    fields.put("text", List.of(note.text()));
    fields.put("on", List.of(note.on().toString()));
    fields.put("version", List.of(String.valueOf(note.version())));
    return new Form(Map.copyOf(fields));
  }
}
