package kith.feelings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.circle.Circle;
import kith.circle.SharedThings;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.PersonId;
import kith.platform.Zones;
import kith.shell.GoesOn;
import kith.shell.Say;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What of feelings is in the list of what I have shared with whom. */
@Component
class SharedCheckIns implements SharedThings, GoesOn {
  private final CheckInRows checkIns;
  private final Standings standings;
  private final Replies replies;
  private final Circle circle;
  private final Zones zones;
  private final MessageSource messages;

  SharedCheckIns(
      CheckInRows checkIns,
      Standings standings,
      Replies replies,
      Circle circle,
      Zones zones,
      MessageSource messages) {
    this.checkIns = checkIns;
    this.standings = standings;
    this.replies = replies;
    this.circle = circle;
    this.zones = zones;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return Sharing.KIND;
  }

  @Override
  public Optional<Described> describe(AccountId author, UUID thing) {
    return checkIns
        .find(author, new CheckInId(thing))
        .map(it -> new Described(String.join(", ", it.felt().words()), "/feelings/" + it.id()));
  }

  /** What goes out by itself, and what I answered to others. */
  @Override
  public List<SharedThings.Line> besides(AccountId author) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    return Stream.concat(
            standings.hold(author).stream().map(it -> standing(author, say, it)),
            replies.shown(author).stream().map(it -> reply(author, say, it)))
        .toList();
  }

  @Override
  public List<GoesOn.Line> towards(AccountId me, PersonId person) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var other = circle.accountOf(me, person);
    return standings.hold(me).stream()
        .filter(it -> other.filter(it.with()::equals).isPresent())
        .map(it -> new GoesOn.Line(words(say, it), path(it)))
        .toList();
  }

  private SharedThings.Line standing(AccountId author, Say say, Standing it) {
    return new SharedThings.Line(
        new Described(words(say, it), "/feelings/sharing"),
        circle.called(author, it.with()),
        it.since().atStartOfDay(zones.of(author)).toInstant(),
        path(it));
  }

  private static String words(Say say, Standing it) {
    var quadrants = it.quadrants().stream()
        .sorted()
        .map(quadrant -> say.text("feelings.quadrant." + Choices.name(quadrant)))
        .collect(Collectors.joining("; "));
    return say.text("feelings.standing.shared", quadrants);
  }

  private static String path(Standing it) {
    return "/feelings/sharing/" + it.with();
  }

  private SharedThings.Line reply(AccountId author, Say say, Replies.Shown it) {
    var words = it.reply().words();
    var checkIn = "/feelings/shared/" + it.author() + "/" + it.id();
    return new SharedThings.Line(
        new Described(words == null ? say.text("feelings.reply.offered") : words, checkIn),
        circle.called(author, it.author()),
        it.reply().at(),
        checkIn + "/replies?kind=" + Choices.name(it.reply().kind()));
  }
}
