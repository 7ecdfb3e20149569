package kith.demo;

import java.util.List;
import java.util.Set;
import kith.circle.Circle;
import kith.feelings.Affect;
import kith.feelings.Feelings;
import kith.feelings.Felt;
import kith.feelings.More;
import kith.feelings.NewCheckIn;
import kith.feelings.Quadrant;
import kith.feelings.Replies;
import kith.feelings.Reply;
import kith.feelings.Sharing;
import kith.feelings.Standings;
import kith.platform.AccountId;
import org.springframework.stereotype.Component;

/** What Nora and her friend show each other of how they feel, and what they say to it. */
@Component
class SampleFeelings {
  private final Circle circle;
  private final Feelings feelings;
  private final Sharing sharing;
  private final Standings standings;
  private final Replies replies;

  SampleFeelings(
      Circle circle, Feelings feelings, Sharing sharing, Standings standings, Replies replies) {
    this.circle = circle;
    this.feelings = feelings;
    this.sharing = sharing;
    this.standings = standings;
    this.replies = replies;
  }

  /** Once she has told her year and is connected. */
  void tell(AccountId nora) {
    var maya = circle.connections(nora).getFirst().other();
    var latest = feelings.all(nora).getFirst().id();
    sharing.share(nora, latest, List.of(maya), More.NOTHING);
    replies.say(maya, nora, latest, Reply.Kind.SENTENCE, "Sleep in. I will bring the rolls.");
    replies.say(maya, nora, latest, Reply.Kind.OFFER, null);
    standings.set(nora, maya, Set.of(Quadrant.BRIGHT));
    var restless = new Felt(
        new Affect(-3, 3), List.of("restless"), null, null, "Waiting for the letter again.");
    var theirs = feelings.checkIn(maya, NewCheckIn.now(restless)).id();
    sharing.share(maya, theirs, List.of(nora), new More(true, false));
  }
}
