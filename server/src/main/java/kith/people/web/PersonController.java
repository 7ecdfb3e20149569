package kith.people.web;

import java.util.Locale;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PersonController {
  private final PersonPage page;

  PersonController(PersonPage page) {
    this.page = page;
  }

  @GetMapping("/people/{id}")
  ModelAndView show(@SignedIn AccountId me, @PathVariable UUID id, Locale locale) {
    return new ModelAndView("people/person")
        .addObject("person", page.of(me, new PersonId(id), locale));
  }
}
