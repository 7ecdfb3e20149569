package kith.people.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kith.people.Known;
import kith.people.Labels;
import kith.people.People;
import kith.people.Person;
import kith.people.Ring;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Say;
import kith.shell.Toast;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PeopleController {
  private final People people;
  private final MessageSource messages;

  PeopleController(People people, MessageSource messages) {
    this.people = people;
    this.messages = messages;
  }

  @GetMapping("/people")
  ModelAndView list(@SignedIn AccountId me, Locale locale) {
    return page(me, Form.empty(), locale);
  }

  @PostMapping("/people")
  ModelAndView add(@SignedIn AccountId me, Form form, Locale locale) {
    var name = form.line("name");
    var ring = form.optionalChoice("ring", Ring.class).orElse(Ring.FRIENDS);
    if (form.isWrong()) {
      return Answers.refused(page(me, form, locale));
    }
    var added = people.addUndoably(me, name, ring);
    return Answers.seeOther("/people#person-" + added.now().id())
        .addObject("toast", new Toast("people.toast.added", added.undo()));
  }

  /** For completing what one begins to write. */
  @GetMapping(value = "/people/names", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  List<String> names(@SignedIn AccountId me) {
    return people.names(me).stream().flatMap(Known::all).distinct().toList();
  }

  private ModelAndView page(AccountId me, Form form, Locale locale) {
    var say = new Say(messages, locale);
    var all = people.list(me);
    var labels = people.labels(me);
    var rings = Arrays.stream(Ring.values())
        .map(ring -> ring(say, ring, all, labels))
        .filter(ring -> !ring.persons().isEmpty())
        .toList();
    return new ModelAndView("people/list")
        .addObject("form", form)
        .addObject("rings", rings)
        .addObject("choices", Words.rings(say));
  }

  private static RingView ring(Say say, Ring ring, List<Person> all, Labels labels) {
    var rows = all.stream()
        .filter(person -> person.ring() == ring)
        .map(person -> new RingView.Row(
            "person-" + person.id(),
            "/people/" + person.id(),
            person.name(),
            Words.beside(labels.apart(person.id()), Words.under(say, person))))
        .toList();
    return new RingView(ring.ordinal(), Words.of(say, ring), Words.hint(say, ring), rows);
  }
}
