package kith.support.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.circle.Circle;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.GoesOn;
import kith.shell.Toast;
import kith.support.Apart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One act after which nothing leads me towards somebody any more; it says what it did, and can be taken back. */
@Controller
@RequestMapping("/someone/apart/{person}")
class ApartController {
  private final Apart apart;
  private final People people;
  private final Circle circle;
  private final List<GoesOn> features;

  ApartController(Apart apart, People people, Circle circle, List<GoesOn> features) {
    this.apart = apart;
    this.people = people;
    this.circle = circle;
    this.features = features;
  }

  @GetMapping
  ModelAndView show(@SignedIn AccountId me, @PathVariable UUID person) {
    var id = new PersonId(person);
    if (apart.among(me, Set.of(id)).isEmpty()) {
      throw new NotFound();
    }
    return new ModelAndView(
        "support/apart",
        "view",
        new ApartView(
            "/someone/apart/" + id,
            people.get(me, id).name(),
            circle.accountOf(me, id).isPresent(),
            features.stream().flatMap(it -> it.towards(me, id).stream()).toList()));
  }

  @PutMapping
  ModelAndView keep(@SignedIn AccountId me, @PathVariable UUID person) {
    apart.keep(me, new PersonId(person));
    return Answers.seeOther("/someone/apart/" + person);
  }

  @DeleteMapping
  ModelAndView end(@SignedIn AccountId me, @PathVariable UUID person) {
    apart.end(me, new PersonId(person));
    return Answers.seeOther("/people/" + person)
        .addObject("toast", Toast.of("support.toast.together"));
  }
}
