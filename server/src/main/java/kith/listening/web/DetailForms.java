package kith.listening.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kith.listening.Detail;
import kith.listening.DetailWords;
import kith.listening.Question;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Form;
import kith.shell.Answers;
import kith.shell.Say;
import kith.text.DetailKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form in which a detail is written by hand or edited. */
@Component
class DetailForms {
  private final People people;
  private final Persons persons;
  private final MessageSource messages;

  DetailForms(People people, Persons persons, MessageSource messages) {
    this.people = people;
    this.persons = persons;
    this.messages = messages;
  }

  ModelAndView adding(AccountId me, Person person) {
    var fields = new LinkedHashMap<String, List<String>>();
    fields.put("kind", List.of(Choices.name(DetailKind.INTEREST)));
    fields.put("who", List.of(persons.written(me, List.of(person.id()))));
    return adding(me, person, new Form(fields));
  }

  ModelAndView adding(AccountId me, Person person, Form form) {
    return view(me, form, "/people/" + person.id() + "/details", "/people/" + person.id(), null);
  }

  ModelAndView editing(AccountId me, Detail detail) {
    return editing(me, detail, filled(me, detail));
  }

  ModelAndView editing(AccountId me, Detail detail, Form form) {
    var path = "/details/" + detail.id();
    var back = detail.persons().isEmpty() ? "/" : "/people/" + detail.persons().getFirst();
    return view(me, form, path, Answers.part() ? path : back, "detail-" + detail.id());
  }

  /** Empty when something was refused. */
  Optional<DetailWords> read(AccountId me, Form form) {
    var kind = form.optionalChoice("kind", DetailKind.class);
    if (kind.filter(it -> it != DetailKind.PROMISE).isEmpty()) {
      form.refuse("kind", "platform.wrong.choice");
    }
    var words = form.prose("words");
    var who = persons.named(me, form, "who");
    var about = form.optionalLine("about").orElse(null);
    var when = WhenFields.read(form, "from", "until");
    var question = question(form);
    return form.isWrong()
        ? Optional.empty()
        : kind.map(it -> new DetailWords(it, words, who, about, when, question));
  }

  private static @Nullable Question question(Form form) {
    var ask = form.optionalLine("ask");
    var on = form.optionalDay("ask-on");
    if (ask.isPresent() && on.isEmpty() && form.wrong("ask-on") == null) {
      form.refuse("ask-on", "listening.wrong.askingDay");
    }
    return ask.isPresent() && on.isPresent() ? new Question(on.get(), ask.get()) : null;
  }

  private Form filled(AccountId me, Detail detail) {
    var fields = new LinkedHashMap<String, List<String>>();
    var about = detail.about();
    var question = detail.question();
    fields.put("version", List.of(String.valueOf(detail.version())));
    fields.put("kind", List.of(Choices.name(detail.kind())));
    fields.put("words", List.of(detail.words()));
    fields.put("who", List.of(persons.written(me, detail.persons())));
    fields.put("about", about == null ? List.of() : List.of(about));
    WhenFields.fill(fields, "from", "until", detail.when());
    if (question != null) {
      fields.put("ask", List.of(question));
      detail.askingDay().ifPresent(on -> fields.put("ask-on", List.of(on.toString())));
    }
    return new Form(fields);
  }

  private ModelAndView view(
      AccountId me, Form form, String path, String back, @Nullable String id) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var known = people.choices(me);
    var view = new EditView(path, back, id, form, Kinds.details(say), known, id != null, "detail");
    return new ModelAndView(Answers.part() ? "listening/edit" : "listening/editPage", "edit", view);
  }
}
