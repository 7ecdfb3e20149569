package kith.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import kith.circle.Circle;
import kith.circle.Grants;
import kith.circle.Guest;
import kith.circle.Guests;
import kith.circle.TestCircle;
import kith.people.People;
import kith.people.Ring;
import kith.platform.Days;
import kith.platform.NotFound;
import kith.testing.Given;
import kith.testing.Given.Someone;
import kith.testing.KithTest;
import kith.testing.TestClock;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever three people and a guest do in whatever order, nobody ever sees an answer before all who take part have answered, nor
 * one of somebody from whom they were cut off; and who left is not waited for. Each act is followed by a look through everybody's eyes.
 */
@KithTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevealRuleTest {
  private static final int SEQUENCES = 60;
  private static final int ACTS = 40;
  private static final List<String> NAMES = List.of("Ana", "Ben", "Cleo");

  @Autowired
  Given given;

  @Autowired
  TestCircle circles;

  @Autowired
  Circle circle;

  @Autowired
  Grants grants;

  @Autowired
  Guests guests;

  @Autowired
  People people;

  @Autowired
  Exchanges exchanges;

  @Autowired
  TakingBack takingBack;

  @Autowired
  Deck deck;

  @Autowired
  Days days;

  @Autowired
  TestClock clock;

  @TestFactory
  List<DynamicTest> nobodySeesAnAnswerBeforeAllHaveAnswered() {
    var three = NAMES.stream().map(given::someone).toList();
    return LongStream.range(0, SEQUENCES)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
          clock.set(TestClock.START);
          new Sequence(three, new Random(seed)).run();
        }))
        .toList();
  }

  /** The acts of one seed, each told to the rule and held against it. */
  private final class Sequence {
    private final List<Someone> three;
    private final Random random;
    private final List<String> told = new ArrayList<>();
    private final Allowed allowed;
    private final boolean withGuest;
    private final ExchangeId id;
    private final String secret;

    Sequence(List<Someone> three, Random random) {
      this.three = three;
      this.random = random;
      this.withGuest = random.nextBoolean();
      this.allowed = new Allowed(NAMES, withGuest);
      circles.connectAll(three, NAMES);
      var proposed = exchanges
          .propose(
              three.getFirst().id(),
              new Proposal(
                  deck.prompts().getFirst(),
                  Set.of(three.get(1).id(), three.get(2).id()),
                  withGuest
                      ? Set.of(
                          people.add(three.getFirst().id(), "Mum", Ring.INNER).id())
                      : Set.of(),
                  new Proposal.Form.Written(days.today(three.getFirst().id()).plusDays(7)),
                  UUID.randomUUID()))
          .orElseThrow();
      id = proposed.id();
      secret = withGuest ? proposed.links().getFirst().secret() : "";
    }

    void run() {
      for (var act = 0; act < ACTS; act++) {
        act(random.nextInt(24));
        three.forEach(this::look);
        if (withGuest) {
          lookAsGuest();
        }
      }
    }

    private void act(int kind) {
      var who = three.get(random.nextInt(3));
      var other = three.get(random.nextInt(3));
      switch (kind) {
        case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 -> answer(who);
        case 10 -> pass(who);
        case 11, 19 -> answerAsGuest();
        case 12, 13 -> takeBack(who, other);
        case 14, 15 -> unlink(who, other, kind == 15);
        case 16, 17 -> connect(who, other);
        case 18 -> sayBack(who);
        case 20 -> takeBackAsGuest();
        case 21 -> endGuest();
        case 22 -> withdraw();
        default -> days();
      }
    }

    private void answer(Someone who) {
      var words = words(who);
      var answered = exchanges.answer(who.id(), id, words);
      told.add(name(who) + " answers: " + answered.getClass().getSimpleName());
      taken(name(who), answered);
    }

    private void answerAsGuest() {
      guest().ifPresent(it -> {
        var words = "words of " + Allowed.GUEST + " " + UUID.randomUUID();
        var answered = exchanges.answer(it, words);
        told.add("guest answers: " + answered.getClass().getSimpleName());
        taken(Allowed.GUEST, answered);
      });
    }

    private void takeBackAsGuest() {
      guest().ifPresent(it -> {
        takingBack.takeBack(it);
        told.add("guest takes back");
        allowed.guestTakesBack();
      });
    }

    private void endGuest() {
      guest().ifPresent(it -> {
        guests.revoke(it.host(), it.id());
        told.add("the guest's link is taken back");
        allowed.guestLeaves();
      });
    }

    private Optional<Guest> guest() {
      return withGuest ? guests.open(secret, Exchanges.TOPIC) : Optional.empty();
    }

    /** Rarely, for nothing follows it. */
    private void withdraw() {
      if (random.nextInt(4) == 0) {
        var done = takingBack.withdraw(three.getFirst().id(), id);
        told.add("the question is taken back: " + done);
        assertThat(done).as("%s", told).isEqualTo(!allowed.revealed());
        allowed.end();
      }
    }

    private void taken(String author, Answered answered) {
      if (!(answered instanceof Answered.Closed) && !allowed.revealed()) {
        allowed.answer(author);
        assertThat(answered instanceof Answered.Revealed)
            .as("%s", told)
            .isEqualTo(allowed.revealed());
      }
    }

    private void pass(Someone who) {
      exchanges.pass(who.id(), id);
      told.add(name(who) + " passes");
      allowed.pass(name(who));
    }

    private void takeBack(Someone who, Someone other) {
      if (done(() -> grants.revoke(who.id(), id.value(), other.id()))) {
        told.add(name(who) + " takes back from " + name(other));
        allowed.takeBack(name(who), name(other));
      }
    }

    private static boolean done(Runnable act) {
      try {
        act.run();
        return true;
      } catch (NotFound _) {
        return false;
      }
    }

    private void unlink(Someone who, Someone other, boolean block) {
      if (who.equals(other) || !circle.connected(who.id(), other.id())) {
        return;
      }
      if (block) {
        circle.block(who.id(), other.id());
      } else {
        circle.unlink(who.id(), other.id());
      }
      told.add(name(who) + " leaves " + name(other));
      allowed.part(name(who), name(other));
    }

    private void connect(Someone who, Someone other) {
      if (!who.equals(other) && !circle.connected(who.id(), other.id())) {
        circles.connect(who, name(other), other, name(who));
        told.add(name(who) + " connects with " + name(other));
      }
    }

    private void sayBack(Someone who) {
      assertThat(done(() -> exchanges.sayBack(who.id(), id, words(who))))
          .as("%s", told)
          .isEqualTo(allowed.revealed() && allowed.takesPart(name(who)));
    }

    private void days() {
      clock.advance(Duration.ofDays(random.nextInt(3)));
      if (clock.instant().isAfter(TestClock.START.plus(Duration.ofDays(7)))) {
        allowed.end();
      }
      told.add("days go by");
    }

    private void look(Someone reader) {
      var seen = exchanges.find(reader.id(), id).orElseThrow().toString();
      for (var author : three) {
        if (!author.equals(reader)) {
          expect(reader, name(author), seen);
        }
      }
      if (withGuest) {
        expect(reader, Allowed.GUEST, seen);
      }
    }

    private void lookAsGuest() {
      guest().flatMap(exchanges::find).ifPresent(it -> {
        for (var author : NAMES) {
          if (!allowed.guestReads(author)) {
            assertThat(it.toString()).as("%s", told).doesNotContain("words of " + author);
          } else if (allowed.nobodyParted()) {
            assertThat(it.toString()).as("%s", told).contains("words of " + author);
          }
        }
      });
    }

    /** Never more than allowed; and what was revealed is there, unless somebody parted or took it back. */
    private void expect(Someone reader, String author, String seen) {
      var there = seen.contains("words of " + author);
      if (!allowed.reads(name(reader), author)) {
        assertThat(there).as("%s sees %s: %s", name(reader), author, told).isFalse();
      } else if (allowed.nobodyParted()) {
        assertThat(there).as("%s misses %s: %s", name(reader), author, told).isTrue();
      }
    }

    private String words(Someone who) {
      return "words of " + name(who) + " " + UUID.randomUUID();
    }

    private String name(Someone who) {
      return NAMES.get(three.indexOf(who));
    }
  }
}
