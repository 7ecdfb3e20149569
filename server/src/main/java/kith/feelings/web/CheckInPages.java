package kith.feelings.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.feelings.Affect;
import kith.feelings.CheckIn;
import kith.feelings.FeelingWord;
import kith.feelings.ProposedWords;
import kith.feelings.ProposedWords.Proposed;
import kith.feelings.Vocabulary;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.Zones;
import kith.shell.Care;
import kith.shell.Directory;
import kith.shell.Directory.Glance;
import kith.shell.Measure;
import kith.shell.Measures;
import kith.shell.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the form of a check-in, and its page, show. */
@Component
class CheckInPages {
  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private final Vocabulary vocabulary;
  private final ProposedWords proposed;
  private final Measures measures;
  private final Whom whom;
  private final SharingPages sharing;
  private final Folk folk;
  private final Care care;
  private final Directory directory;
  private final Days days;
  private final Zones zones;

  CheckInPages(
      Vocabulary vocabulary,
      ProposedWords proposed,
      Measures measures,
      Whom whom,
      SharingPages sharing,
      Folk folk,
      Care care,
      Directory directory,
      Days days,
      Zones zones) {
    this.vocabulary = vocabulary;
    this.proposed = proposed;
    this.measures = measures;
    this.whom = whom;
    this.sharing = sharing;
    this.folk = folk;
    this.care = care;
    this.directory = directory;
    this.days = days;
    this.zones = zones;
  }

  CheckInView form(AccountId me, Form form, @Nullable String id) {
    var chosen = form.has("at") && !form.typed("at").isBlank()
        ? CheckInForm.affect(form).orElse(null)
        : null;
    return new CheckInView(
        form,
        id,
        chosen,
        words(form, chosen),
        proposed(me, form),
        whom.toTap(me, form.allTyped("about")),
        whom.toTap(me, form.allTyped("with")),
        whom.names(me),
        asker(me, form));
  }

  /** Whom the check-in answers: somebody connected who asked, or whom I want to tell. */
  private @Nullable Option asker(AccountId me, Form form) {
    return folk.connected(me).stream()
        .filter(it -> it.value().equals(form.typed("for")))
        .findFirst()
        .orElse(null);
  }

  /** What the sentence may say, and help where it speaks of danger. */
  ProposedView proposed(AccountId me, Form form) {
    var sentence = form.typed("sentence");
    var words = sentence.isBlank() || !measures.shows(me, Measure.FEELING_WORDS)
        ? List.<Proposed>of()
        : proposed.in(sentence);
    return new ProposedView(form, words, care.about(me, sentence));
  }

  ModelAndView page(AccountId me, CheckIn checkIn, Form form) {
    return new ModelAndView("feelings/checkIn").addObject("view", one(me, checkIn, form));
  }

  private OneView one(AccountId me, CheckIn checkIn, Form form) {
    var persons = Stream.concat(checkIn.about().stream(), checkIn.with().stream())
        .distinct()
        .toList();
    var shared = sharing.of(me, checkIn.id());
    var answered = shared.said().stream().map(SharingView.Said::back);
    var written = Stream.concat(
        checkIn.felt().written().stream(), Stream.concat(answered, Stream.of(form.typed("back"))));
    return new OneView(
        checkIn,
        days.today(me),
        TIME.format(checkIn.at().atZone(zones.of(me))),
        glances(me, checkIn.about()),
        glances(me, checkIn.with()),
        shared,
        form,
        care.about(me, written, persons));
  }

  private List<Glance> glances(AccountId me, Set<PersonId> persons) {
    return directory.glance(me, persons).values().stream()
        .sorted(Comparator.comparing(Glance::name))
        .toList();
  }

  private List<FeelingWord> words(Form form, @Nullable Affect chosen) {
    var near = chosen == null ? List.<FeelingWord>of() : vocabulary.near(chosen);
    var words = new ArrayList<FeelingWord>();
    form.allTyped("word").stream()
        .flatMap(it -> vocabulary.find(it).stream())
        .filter(it -> !near.contains(it))
        .forEach(words::add);
    words.addAll(near);
    return List.copyOf(words);
  }
}
