package kith.feelings.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kith.feelings.Affect;
import kith.feelings.CheckIn;
import kith.feelings.Felt;
import kith.feelings.NewCheckIn;
import kith.feelings.Vocabulary;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.platform.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a check-in from what was typed; refusals stay in the form. */
@Component
class CheckInForm {
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 60;
  private final Vocabulary vocabulary;
  private final Whom whom;
  private final Folk folk;
  private final Days days;
  private final Zones zones;

  CheckInForm(Vocabulary vocabulary, Whom whom, Folk folk, Days days, Zones zones) {
    this.vocabulary = vocabulary;
    this.whom = whom;
    this.folk = folk;
    this.days = days;
    this.zones = zones;
  }

  Optional<NewCheckIn> read(AccountId me, Form form) {
    var with = whom.read(me, form, "with");
    var about = whom.read(me, form, "about");
    var words = words(form);
    if (words.isEmpty()) {
      form.refuse("word", "feelings.wrong.word");
    }
    checkWords(form, "own", words);
    checkAsker(me, form);
    var affect = form.typed("at").isBlank() ? ofWord(form, "at", words) : affect(form);
    return read(me, form, affect, words, with, about);
  }

  /** What a form and a JSON object have in common. */
  Optional<NewCheckIn> read(
      AccountId me,
      Form form,
      Optional<Affect> affect,
      List<String> words,
      Set<PersonId> with,
      Set<PersonId> about) {
    var body = form.optionalLine("body").orElse(null);
    var reason = form.optionalProse("reason").orElse(null);
    var sentence = form.optionalProse("sentence").orElse(null);
    var on = form.optionalDay("on").orElse(null);
    var time = time(form);
    refuseAhead(me, form, on, time);
    return affect
        .filter(_ -> !form.isWrong())
        .map(at ->
            new NewCheckIn(new Felt(at, words, body, reason, sentence), with, about, on, time));
  }

  /** The form as it is before anything is changed. */
  Form of(AccountId me, CheckIn checkIn) {
    var felt = checkIn.felt();
    var at = checkIn.at().atZone(zones.of(me));
    var known =
        felt.words().stream().filter(it -> vocabulary.find(it).isPresent()).toList();
    var own = felt.words().stream().filter(it -> !known.contains(it)).toList();
    var typed = new HashMap<String, List<String>>();
    typed.put("at", List.of(felt.affect().inField().toString()));
    typed.put("word", known);
    typed.put("own", List.of(String.join(", ", own)));
    typed.put("body", List.of(Objects.requireNonNullElse(felt.body(), "")));
    typed.put("reason", List.of(Objects.requireNonNullElse(felt.reason(), "")));
    typed.put("sentence", List.of(Objects.requireNonNullElse(felt.sentence(), "")));
    typed.put("on", List.of(checkIn.on().toString()));
    typed.put("time", List.of(CheckInPages.TIME.format(at)));
    typed.put("with", checkIn.with().stream().map(PersonId::toString).toList());
    typed.put("about", checkIn.about().stream().map(PersonId::toString).toList());
    typed.put("version", List.of(Integer.toString(checkIn.version())));
    return new Form(typed);
  }

  static Optional<Affect> affect(Form form) {
    try {
      return Optional.of(Affect.parse(form.typed("at")));
    } catch (IllegalArgumentException _) {
      form.refuse("at", "feelings.wrong.at");
      return Optional.empty();
    }
  }

  /** Whoever writes a known word and chooses no place is at the place of that word. */
  Optional<Affect> ofWord(Form form, String field, List<String> words) {
    var ofWord = words.stream()
        .flatMap(word -> vocabulary.find(word).stream())
        .findFirst()
        .map(word -> word.affect().inField());
    if (ofWord.isEmpty()) {
      form.refuse(field, "feelings.wrong.at");
    }
    return ofWord;
  }

  private static List<String> words(Form form) {
    var own = form.optionalLine("own").orElse("");
    return Stream.concat(form.allTyped("word").stream(), Stream.of(own.split(",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  static void checkWords(Form form, String field, List<String> words) {
    if (words.size() > MOST_WORDS
        || words.stream().anyMatch(word -> word.length() > LONGEST_WORD || word.contains("\n"))) {
      form.refuse(field, "feelings.wrong.words", MOST_WORDS);
    }
  }

  /** Whoever asked may have left the circle while the form was filled in. */
  private void checkAsker(AccountId me, Form form) {
    var asker = form.typed("for");
    if (form.has("for")
        && folk.connected(me).stream().noneMatch(it -> it.value().equals(asker))) {
      form.refuse("for", "feelings.wrong.asker");
    }
  }

  private static @Nullable LocalTime time(Form form) {
    return form.optionalLine("time")
        .map(typed -> {
          try {
            return LocalTime.parse(typed).truncatedTo(ChronoUnit.MINUTES);
          } catch (DateTimeException _) {
            form.refuse("time", "feelings.wrong.time");
            return LocalTime.MIDNIGHT;
          }
        })
        .orElse(null);
  }

  private void refuseAhead(
      AccountId me, Form form, @Nullable LocalDate on, @Nullable LocalTime time) {
    var today = days.today(me);
    var day = on == null ? today : on;
    if (day.isAfter(today)) {
      form.refuse("on", "feelings.wrong.ahead");
    } else if (time != null
        && day.atTime(time).atZone(zones.of(me)).toInstant().isAfter(days.now())) {
      form.refuse("time", "feelings.wrong.ahead");
    }
  }
}
