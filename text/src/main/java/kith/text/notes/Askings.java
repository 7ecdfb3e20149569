package kith.text.notes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.text.FoundAsking;
import kith.text.When;
import org.jspecify.annotations.Nullable;

/**
 * What to ask, when. Before and after a coming event; about a week after a worry; the day after a joy.
 */
final class Askings {
  private static final Set<String> TOPIC_LEADS = Set.of("about", "over", "for", "with", "of");

  private static final Set<String> ENDS =
      Set.of("on", "that", "in", "at", ",", "before", "next", "and", "for", "since");

  private static final Set<String> OWNERS = Set.of("her", "his", "their");

  /** What stays as it is: nothing to ask after next week. */
  private static final Set<String> LASTING = Set.of(
      "allergic",
      "allergy",
      "allergies",
      "intolerant",
      "intolerance",
      "coeliac",
      "celiac",
      "vegetarian",
      "vegan",
      "veggie",
      "colourblind",
      "colorblind",
      "left-handed");

  /** A stretch of more days than these has no eve. */
  private static final int DAYS_OF_ONE_EVENT = 4;

  private final Script script;

  Askings(Script script) {
    this.script = script;
  }

  List<FoundAsking> around(Happening event) {
    if (event.subject() instanceof Subject.Us) {
      return List.of();
    }
    var on = script.note.on();
    var when = event.when();
    if (event.thing().isEmpty()) {
      return when == null
          ? List.of(new FoundAsking(
              on.plusWeeks(1),
              third(event) ? "How are things with " + who(event) + "?" : "How is it going?"))
          : unnamed(event, when, on);
    }
    if (when == null) {
      return List.of(new FoundAsking(on.plusWeeks(1), "Any news about " + owned(event) + "?"));
    }
    var asked = new ArrayList<FoundAsking>();
    boolean sameDay = event.occasion() == Occasion.BIRTHDAY && !third(event);
    var eve = sameDay ? when.first() : when.first().minusDays(1);
    var before = eve.isBefore(on) ? on : eve;
    if (vague(when)) {
      asked.add(new FoundAsking(before, nearing(event)));
    } else if (!when.first().isBefore(before)) {
      asked.add(new FoundAsking(before, before(event, day(before, when.first()))));
    }
    asked.add(new FoundAsking(when.last().plusDays(1), after(event)));
    return asked;
  }

  /** For what has no name: "hands in her notice on Monday". */
  private List<FoundAsking> unnamed(Happening event, When when, LocalDate on) {
    var eve = when.first().minusDays(1);
    var before = eve.isBefore(on) ? on : eve;
    boolean third = third(event);
    String day = vague(when) ? " what is coming" : day(before, when.first());
    return List.of(
        new FoundAsking(
            before,
            third
                ? "How is " + who(event) + " feeling about" + day + "?"
                : "How are you feeling about" + day + "?"),
        new FoundAsking(
            when.last().plusDays(1),
            third ? "How did it go for " + who(event) + "?" : "How did it go?"));
  }

  /** "in May", "this autumn": nobody knows the day. */
  private static boolean vague(When when) {
    return when.first().plusDays(DAYS_OF_ONE_EVENT).isBefore(when.last());
  }

  /** Before what has no day yet. */
  private static String nearing(Happening event) {
    return switch (event.occasion()) {
      case TEST, JOB, START, MOVE, OTHER, CARE, RESULTS, SORROW ->
        third(event)
            ? "How is " + who(event) + " feeling, with the " + event.thing() + " coming up?"
            : "The " + event.thing() + " is coming up. How are you feeling about it?";
      case FEAST -> "Is there a day yet for " + owned(event) + "?";
      case TRIP ->
        third(event)
            ? "Is " + who(event) + " looking forward to the " + event.thing() + "?"
            : "Looking forward to the " + event.thing() + "?";
      case BIRTHDAY -> "When is " + (third(event) ? possessive(event) : "your") + " birthday?";
      case BIRTH -> "How are you all feeling, with the baby so close?";
    };
  }

  private static String day(LocalDate asked, LocalDate event) {
    return asked.equals(event) ? " today" : asked.plusDays(1).equals(event) ? " tomorrow" : "";
  }

  private static String before(Happening event, String when) {
    String who = who(event);
    String thing = event.thing();
    boolean third = third(event);
    return switch (event.occasion()) {
      case TEST, JOB, START, MOVE, OTHER ->
        third
            ? "Wish " + who + " good luck with the " + thing + when + "!"
            : "Good luck with the " + thing + when + "!";
      case CARE ->
        third
            ? "Thinking of " + who + ", with the " + thing + when + ". How are you holding up?"
            : "Thinking of you, with the " + thing + when + ". How are you feeling?";
      case FEAST -> "Have a lovely time at " + owned(event) + when + "!";
      case BIRTHDAY ->
        third
            ? "It's " + possessive(event) + " birthday" + when + ", isn't it? Any plans?"
            : "Happy birthday!";
      case TRIP ->
        third ? "Is " + who + " ready for the " + thing + "?" : "Have a great " + thing + "!";
      case SORROW -> "Thinking of you" + when + ".";
      case BIRTH -> "How are you all feeling, with the baby so close?";
      case RESULTS -> "Fingers crossed for " + owned(event) + when + "!";
    };
  }

  private static String after(Happening event) {
    return switch (event.occasion()) {
      case TEST, CARE, MOVE, OTHER -> "How did " + owned(event) + " go?";
      case FEAST, TRIP -> "How was " + owned(event) + "?";
      case BIRTHDAY -> "How was " + (third(event) ? possessive(event) : "your") + " birthday?";
      case SORROW -> "How was " + owned(event) + ", and how are you?";
      case BIRTH -> "Any news of the baby?";
      case JOB ->
        third(event) ? "How is " + who(event) + " finding the new job?" : "How is the new job?";
      case START ->
        third(event) ? "How was " + possessive(event) + " first day?" : "How was the first day?";
      case RESULTS -> "How did " + owned(event) + " turn out?";
    };
  }

  /** "the interview" of whom I ask, "Ines's interview" of somebody in their life. */
  private static String owned(Happening event) {
    return (third(event) ? possessive(event) : "the") + " " + event.thing();
  }

  private static boolean third(Happening event) {
    return third(event.subject());
  }

  private static boolean third(Subject subject) {
    var first = subject.first();
    return first != null && first.of() != null;
  }

  private static String who(Happening event) {
    return who(event.subject());
  }

  private static String who(Subject subject) {
    var first = subject.first();
    return first == null ? "them" : who(first);
  }

  private static String who(Mention mention) {
    if (mention.of() == null || mention.named()) {
      return mention.name();
    }
    return "your " + mention.relation();
  }

  private static String possessive(Happening event) {
    String who = who(event);
    return who.endsWith("s")
            && event.subject().first() instanceof Mention mention
            && mention.gender() == 'p'
        ? who + "'"
        : who + "'s";
  }

  /** After a worry: about a week on. */
  List<FoundAsking> worry(int from, int cueEnd, int to, Subject subject) {
    boolean third = third(subject);
    boolean gone = gone(subject);
    if (lasting(from, to) || gone && !third) {
      return List.of();
    }
    var topic = topic(from, cueEnd, to, third);
    String ask;
    if (gone) {
      ask = "Thinking of you and of " + who(subject) + ". How are you?";
    } else if (topic != null) {
      ask = third
          ? "How is " + who(subject) + " feeling about " + topic + " now?"
          : "How are you feeling about " + topic + " now?";
    } else {
      ask = third ? "How is " + who(subject) + " doing now?" : "How are you doing now?";
    }
    return List.of(new FoundAsking(script.note.on().plusWeeks(1), ask));
  }

  private boolean lasting(int from, int to) {
    for (int i = from; i < to; i++) {
      if (script.in(i, LASTING)) {
        return true;
      }
    }
    return false;
  }

  private boolean gone(Subject subject) {
    var first = subject.first();
    return first != null && Gone.is(script, first);
  }

  /** After a joy: the next day. */
  List<FoundAsking> joy(int from, int cueEnd, int to, Subject subject) {
    boolean third = third(subject);
    var topic = topic(from, cueEnd, to, third);
    String ask;
    if (topic != null) {
      ask = third
          ? "Is " + who(subject) + " still so happy about " + topic + "?"
          : "Still so happy for you about " + topic + ". How is it going?";
    } else {
      ask = third
          ? "Such good news about " + who(subject) + "! How are you all celebrating?"
          : "Such good news! How does it feel?";
    }
    return List.of(new FoundAsking(script.note.on().plusDays(1), ask));
  }

  /** What it is about, said to the person: "her mum's scan" becomes "your mum's scan". */
  private @Nullable String topic(int from, int cueEnd, int to, boolean third) {
    int begin = script.in(cueEnd, TOPIC_LEADS)
        ? cueEnd + 1
        : script.in(cueEnd - 1, TOPIC_LEADS) && cueEnd - 1 > from ? cueEnd : -1;
    if (begin < 0) {
      return null;
    }
    int end = begin;
    while (end < to && !script.dated(end) && !script.in(end, ENDS)) {
      if (script.in(end, Vocabulary.SHE)
          || script.in(end, Vocabulary.HE)
          || script.in(end, Vocabulary.THEY)
          || script.in(end, Set.of("them", "him", "us"))
          || script.in(end, Vocabulary.SELF)) {
        return null;
      }
      end++;
    }
    if (end == begin || end - begin > 6 || script.in(end - 1, OWNERS)) {
      return null;
    }
    var words = new StringBuilder();
    for (int i = begin; i < end; i++) {
      boolean whose = script.in(i, OWNERS);
      words
          .append(words.isEmpty() || !script.tokens.spaced(i) ? "" : " ")
          .append(whose ? third ? "the" : "your" : script.tokens.written(i));
    }
    return words.toString();
  }
}
