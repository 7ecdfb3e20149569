package kith.shell.web;

import java.util.List;
import java.util.Locale;
import kith.platform.Choices;
import kith.platform.Texts;
import kith.shell.Directory.Way.Act;
import kith.shell.Measure;
import kith.shell.Say;
import kith.shell.Today;
import kith.shell.TodayCard;
import kith.shell.TodayCard.Urgency;
import kith.shell.WayView;
import org.jspecify.annotations.Nullable;

/**
 * A card as Today shows it.
 *
 * @param title what I could say or ask
 * @param tag what kind of nudge it is, in a word
 * @param write the preferred way to write; null when none is known
 * @param call the preferred way to call
 * @param others more ways
 * @param question whether there is something to mark as asked
 * @param keep what keeping is called here; null when there is nothing to keep
 * @param letGo what letting go is called here
 * @param measure what it rests on; null when it is only what I wrote myself
 */
public record CardView(
    String key,
    String name,
    String href,
    String title,
    String reason,
    String tag,
    String icon,
    String habit,
    @Nullable WayView write,
    @Nullable WayView call,
    List<WayView> others,
    boolean question,
    @Nullable String keep,
    String letGo,
    @Nullable Measure measure) {
  static CardView of(Say say, Today.Card card) {
    var nudge = card.nudge();
    var person = card.person();
    var ways = WayView.all(say, person, nudge.words());
    var write = first(ways, Act.WRITE);
    var call = first(ways, Act.CALL);
    var kind = nudge.urgency().name().toLowerCase(Locale.ROOT);
    var words = nudge.words();
    var keep = nudge.keep();
    return new CardView(
        nudge.key(),
        person.label(),
        person.href(),
        words == null ? say.text("shell.card." + kind + ".title", person.label()) : words,
        nudge.reason(),
        say.text("shell.card." + kind),
        icon(nudge.urgency()),
        habit(nudge.urgency()),
        write,
        call,
        ways.stream().filter(way -> way != write && way != call).toList(),
        nudge.question(),
        keep == null ? null : say.text("shell.card.keep." + Choices.name(keep)),
        say.text(keep == TodayCard.Keep.BOND ? "shell.card.rest" : "shell.card.letGo"),
        nudge.measure());
  }

  public boolean asks() {
    return Texts.asks(title);
  }

  public String path() {
    return "/today/cards/" + key;
  }

  private static @Nullable WayView first(List<WayView> ways, Act act) {
    return ways.stream().filter(way -> way.act() == act).findFirst().orElse(null);
  }

  private static String icon(Urgency urgency) {
    return switch (urgency) {
      case HARD_DAY -> "be-there";
      case TODAY -> "today";
      case PROMISE -> "promise";
      case ASKING -> "ask";
      case DATE_NEAR -> "cake";
      case RHYTHM -> "time-together";
    };
  }

  private static String habit(Urgency urgency) {
    return switch (urgency) {
      case HARD_DAY, PROMISE -> "there";
      case ASKING -> "listen";
      case TODAY, DATE_NEAR -> "feel";
      case RHYTHM -> "time";
    };
  }
}
