package kith.listening.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kith.listening.Promise;
import kith.listening.PromiseWords;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.shell.Answers;
import kith.shell.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form in which a promise is written by hand or edited. */
@Component
class PromiseForms {
  private final People people;
  private final Persons persons;
  private final MessageSource messages;

  PromiseForms(People people, Persons persons, MessageSource messages) {
    this.people = people;
    this.persons = persons;
    this.messages = messages;
  }

  ModelAndView adding(AccountId me, Person person) {
    var fields = new LinkedHashMap<String, List<String>>();
    fields.put("kind", List.of(PromiseKinds.BY_ME));
    fields.put("who", List.of(persons.written(me, List.of(person.id()))));
    return adding(me, person, new Form(fields));
  }

  ModelAndView adding(AccountId me, Person person, Form form) {
    return view(me, form, "/people/" + person.id() + "/promises", "/people/" + person.id(), null);
  }

  ModelAndView editing(AccountId me, Promise promise) {
    var fields = new LinkedHashMap<String, List<String>>();
    fields.put("version", List.of(String.valueOf(promise.version())));
    fields.put("kind", List.of(PromiseKinds.of(promise.by())));
    fields.put("words", List.of(promise.words()));
    fields.put("who", List.of(persons.written(me, promise.persons())));
    WhenFields.fill(fields, "from", "until", promise.when());
    return editing(me, promise, new Form(fields));
  }

  ModelAndView editing(AccountId me, Promise promise, Form form) {
    var path = "/promises/" + promise.id();
    var back =
        promise.persons().isEmpty() ? "/" : "/people/" + promise.persons().getFirst();
    return view(me, form, path, Answers.part() ? path : back, "promise-" + promise.id());
  }

  /** Empty when something was refused. */
  Optional<PromiseWords> read(AccountId me, Form form) {
    var by = PromiseKinds.by(form.typed("kind"));
    if (by == null) {
      form.refuse("kind", "platform.wrong.choice");
    }
    var words = form.prose("words");
    var who = persons.named(me, form, "who");
    var when = WhenFields.read(form, "from", "until");
    return by == null || form.isWrong()
        ? Optional.empty()
        : Optional.of(new PromiseWords(by, words, who, when));
  }

  private ModelAndView view(
      AccountId me, Form form, String path, String back, @Nullable String id) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var known = people.choices(me);
    var view =
        new EditView(path, back, id, form, Kinds.promises(say), known, id != null, "promise");
    return new ModelAndView(Answers.part() ? "listening/edit" : "listening/editPage", "edit", view);
  }
}
