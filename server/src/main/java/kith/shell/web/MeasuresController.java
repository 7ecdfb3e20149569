package kith.shell.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.shell.Answers;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.Measure;
import kith.shell.Measures;
import kith.shell.SettingsPart;
import kith.shell.Toast;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** What every tip and measure rests on, and which of them I want to see. */
@Controller
@Order(90)
class MeasuresController implements SettingsPart {
  private static final String HERE = "/settings/measures";
  private final Measures measures;
  private final Fragments fragments;

  MeasuresController(Measures measures, Fragments fragments) {
    this.measures = measures;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.HABITS;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    return Optional.of(fragments.of("shell/measuresPart", Map.of()));
  }

  @GetMapping(HERE)
  ModelAndView all(@SignedIn AccountId me) {
    var off = measures.off(me);
    var shown = new HashMap<String, List<String>>();
    Arrays.stream(Measure.values())
        .filter(it -> !off.contains(it))
        .forEach(it -> shown.put(Choices.name(it), List.of("true")));
    return new ModelAndView("shell/measures", "form", new Form(shown));
  }

  @PutMapping(HERE)
  ModelAndView show(@SignedIn AccountId me, Form form) {
    measures.show(
        me,
        Arrays.stream(Measure.values())
            .filter(it -> form.ticked(Choices.name(it)))
            .toList());
    return Answers.seeOther(HERE).addObject("toast", Toast.of("shell.toast.measures"));
  }

  /** One of them, with one tap where it stands. Fields: measure, and the page to go back to. */
  @DeleteMapping(HERE)
  ModelAndView leaveOut(@SignedIn AccountId me, Form form) {
    var measure = Measure.named(form.typed("measure")).filter(it -> !it.fixed());
    if (measure.isEmpty()) {
      return Answers.seeOther(HERE);
    }
    var back = measures.switchOff(me, measure.get());
    var answer = Answers.part() ? new ModelAndView("shell/gone") : Answers.back(form, HERE);
    return answer.addObject("toast", new Toast("shell.toast.measureOff", back));
  }
}
