package kith.support.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Toast;
import kith.support.Lines;
import kith.support.Nearby;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** "I need someone now": open to everybody, asks nothing, tells nobody; the country is in the address or kept by the account. */
@Controller
class SomeoneController {
  private final HelpViews help;
  private final Nearby nearby;
  private final Lines lines;
  private final People people;

  SomeoneController(HelpViews help, Nearby nearby, Lines lines, People people) {
    this.help = help;
    this.nearby = nearby;
    this.lines = lines;
    this.people = people;
  }

  @GetMapping("/someone")
  ModelAndView someone(@Nullable Authentication who, Form form) {
    return new ModelAndView(
        "support/someone", "help", help.of(account(who), form.typed("country")));
  }

  @PutMapping("/someone/country")
  ModelAndView stay(@SignedIn AccountId me, Form form) {
    if (!lines.countries().contains(form.typed("country"))) {
      throw new NotFound();
    }
    nearby.stayIn(me, form.typed("country"));
    return kept();
  }

  @GetMapping("/someone/people")
  ModelAndView people(@SignedIn AccountId me) {
    var chosen = nearby.chosen(me).stream().map(PersonId::toString).toList();
    var options = people.options(me, Person::lives);
    return new ModelAndView("support/people", "options", options)
        .addObject("form", new Form(Map.<String, List<String>>of("person", chosen)));
  }

  @PutMapping("/someone/people")
  ModelAndView choose(@SignedIn AccountId me, Form form) {
    nearby.choose(
        me, new LinkedHashSet<>(form.ids("person").stream().map(PersonId::new).toList()));
    return kept();
  }

  private static ModelAndView kept() {
    return Answers.seeOther("/someone").addObject("toast", Toast.of("support.toast.kept"));
  }

  private static @Nullable AccountId account(@Nullable Authentication who) {
    return who != null && who.getPrincipal() instanceof AccountId me ? me : null;
  }
}
