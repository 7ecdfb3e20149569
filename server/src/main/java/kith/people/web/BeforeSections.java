package kith.people.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.PersonId;
import kith.shell.BeforeYouMeet;
import kith.shell.Say;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers "before you meet" from the features. */
@Component
class BeforeSections {
  private final List<BeforeYouMeet> features;

  BeforeSections(ObjectProvider<BeforeYouMeet> features) {
    this.features = features.orderedStream().toList();
  }

  List<PersonView.Section> of(AccountId me, PersonId id, LocalDate today, Say say) {
    var lines = features.stream()
        .flatMap(feature -> feature.before(me, id, today).stream())
        .toList();
    return Arrays.stream(BeforeYouMeet.Section.values())
        .map(section -> section(say, section, lines, today))
        .filter(section -> !section.lines().isEmpty())
        .toList();
  }

  private static PersonView.Section section(
      Say say, BeforeYouMeet.Section section, List<BeforeYouMeet.Line> all, LocalDate today) {
    var lines = all.stream()
        .filter(line -> line.section() == section)
        .map(line -> new PersonView.Line(
            line.words(),
            line.on() == null ? null : say.day(line.on(), today),
            line.href(),
            line.done()))
        .toList();
    var title = say.text("people.before." + Choices.name(section));
    return switch (section) {
      case ASK -> new PersonView.Section(title, "ask", "listen", "asked", lines);
      case MATTERS_NOW -> new PersonView.Section(title, "heart", "feel", "asked", lines);
      case I_PROMISED -> new PersonView.Section(title, "promise", "there", "kept", lines);
      case THEY_PROMISED -> new PersonView.Section(title, "promise", "open", "kept", lines);
      case DATES -> new PersonView.Section(title, "cake", "time", "kept", lines);
    };
  }
}
