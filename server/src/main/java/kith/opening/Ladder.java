package kith.opening;

import static kith.opening.db.Tables.OPENING_LADDER;
import static kith.opening.db.Tables.OPENING_NOT_FOR_US;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kith.circle.Circle;
import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.shell.Measure;
import kith.shell.Measures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How deep two people go: each says privately how deep they would like to, and prompts rise only as far as both agree (after
 * Aron et al. 1997, where questions rose in steps). Going back down is one choice away; nobody sees the other's.
 */
@Service
@Transactional(readOnly = true)
public class Ladder {
  private static final int OFFERED = 3;
  private final Db db;
  private final Deck deck;
  private final Circle circle;
  private final Audiences audiences;
  private final Measures measures;
  private final Had had;

  Ladder(Db db, Deck deck, Circle circle, Audiences audiences, Measures measures, Had had) {
    this.had = had;
    this.audiences = audiences;
    this.measures = measures;
    this.db = db;
    this.deck = deck;
    this.circle = circle;
  }

  /** How deep I would like to go with a person of mine; 1 until I say otherwise. Whoever wants no ladder sets no limit. */
  public int deepest(AccountId me, PersonId person) {
    return measures.shows(me, Measure.LADDER) ? chosen(me, person) : Prompt.DEEPEST;
  }

  private int chosen(AccountId me, PersonId person) {
    var deepest = db.read()
        .select(OPENING_LADDER.DEEPEST)
        .from(OPENING_LADDER)
        .where(OPENING_LADDER.ACCOUNT.eq(me.value()), OPENING_LADDER.PERSON.eq(person.value()))
        .fetchOne(OPENING_LADDER.DEEPEST);
    return deepest == null ? 1 : deepest;
  }

  @Transactional
  public void goAsDeepAs(AccountId me, PersonId person, int deepest) {
    db.write(me)
        .insertInto(OPENING_LADDER)
        .set(OPENING_LADDER.ACCOUNT, me.value())
        .set(OPENING_LADDER.PERSON, person.value())
        .set(OPENING_LADDER.DEEPEST, deepest)
        .onConflict(OPENING_LADDER.ACCOUNT, OPENING_LADDER.PERSON)
        .doUpdate()
        .set(OPENING_LADDER.DEEPEST, deepest)
        .execute();
  }

  /** Themes that I never want offered for this person. */
  public SequencedSet<String> notForUs(AccountId me, PersonId person) {
    return new LinkedHashSet<>(db.read()
        .select(OPENING_NOT_FOR_US.THEME)
        .from(OPENING_NOT_FOR_US)
        .where(OPENING_NOT_FOR_US.ACCOUNT.eq(me.value()))
        .and(OPENING_NOT_FOR_US.PERSON.eq(person.value()))
        .orderBy(OPENING_NOT_FOR_US.THEME)
        .fetch(OPENING_NOT_FOR_US.THEME));
  }

  @Transactional
  public void setNotForUs(AccountId me, PersonId person, String theme, boolean notForUs) {
    db.write(me)
        .deleteFrom(OPENING_NOT_FOR_US)
        .where(OPENING_NOT_FOR_US.ACCOUNT.eq(me.value()))
        .and(OPENING_NOT_FOR_US.PERSON.eq(person.value()))
        .and(OPENING_NOT_FOR_US.THEME.eq(theme))
        .execute();
    if (notForUs) {
      db.write(me)
          .insertInto(OPENING_NOT_FOR_US)
          .set(OPENING_NOT_FOR_US.ACCOUNT, me.value())
          .set(OPENING_NOT_FOR_US.PERSON, person.value())
          .set(OPENING_NOT_FOR_US.THEME, theme)
          .execute();
    }
  }

  /** The depth up to which both agree; without an account on their side, mine alone counts. */
  public int agreed(AccountId me, PersonId person) {
    var mine = deepest(me, person);
    return circle
        .accountOf(me, person)
        .flatMap(other -> circle.find(other, me).map(back -> theirs(other, back.person())))
        .map(theirs -> Math.min(mine, theirs))
        .orElse(mine);
  }

  /** Whether this may be put to them now: no deeper than both agree, and not a theme left out. An own prompt is free. */
  public boolean suits(AccountId me, PersonId person, Prompt prompt) {
    return prompt.own()
        || (prompt.depth() <= agreed(me, person) && !notForUs(me, person).contains(prompt.theme()));
  }

  /** The same for somebody connected; with whom I do not know any more only what is light. */
  boolean suits(AccountId me, AccountId other, Prompt prompt) {
    var connection = circle.find(me, other).orElseThrow(NotFound::new);
    var person = connection.person();
    return person == null ? prompt.own() || prompt.depth() == 1 : suits(me, person, prompt);
  }

  /**
   * Prompts for now, rising from the first depth to what both agree on, and none that we had while there is another; the same seed
   * gives the same ones.
   */
  public List<Prompt> offer(AccountId me, PersonId person, String theme, int seed) {
    var leftOut = notForUs(me, person);
    var agreed = agreed(me, person);
    var audience = audiences.of(me, person).orElse(null);
    var already = had.between(me, person);
    var random = new SplittableRandom(seed);
    return IntStream.rangeClosed(1, agreed)
        .boxed()
        .flatMap(depth -> deck
            .draw(
                new Deck.Wanted(depth, theme, leftOut, audience, already),
                OFFERED / agreed + (depth <= OFFERED % agreed ? 1 : 0),
                random)
            .stream())
        .toList();
  }

  @EventListener
  @Transactional
  void on(PersonForgotten forgotten) {
    forget(forgotten.keeper(), forgotten.person());
  }

  /** Of two wishes the gentler one holds. */
  @EventListener
  @Transactional
  void on(PersonsMerged merged) {
    var me = merged.keeper();
    var gentler = Math.min(chosen(me, merged.from()), chosen(me, merged.into()));
    goAsDeepAs(me, merged.into(), gentler);
    notForUs(me, merged.from()).forEach(theme -> setNotForUs(me, merged.into(), theme, true));
    forget(me, merged.from());
  }

  private void forget(AccountId me, PersonId person) {
    db.write(me)
        .deleteFrom(OPENING_LADDER)
        .where(OPENING_LADDER.ACCOUNT.eq(me.value()))
        .and(OPENING_LADDER.PERSON.eq(person.value()))
        .execute();
    db.write(me)
        .deleteFrom(OPENING_NOT_FOR_US)
        .where(OPENING_NOT_FOR_US.ACCOUNT.eq(me.value()))
        .and(OPENING_NOT_FOR_US.PERSON.eq(person.value()))
        .execute();
  }

  private int theirs(AccountId other, @Nullable PersonId me) {
    return me == null ? 1 : deepest(other, me);
  }
}
