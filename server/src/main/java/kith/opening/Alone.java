package kith.opening;

import static kith.opening.db.Tables.OPENING_NOT_FOR_ME;
import static kith.opening.db.Tables.OPENING_NOT_FOR_US;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SplittableRandom;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Db;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prompts for myself alone. */
@Service
@Transactional(readOnly = true)
public class Alone {
  /** Asks for what is between two. */
  private static final String BETWEEN_TWO = "us-two";

  private final Db db;
  private final Deck deck;
  private final Days days;

  Alone(Db db, Deck deck, Days days) {
    this.db = db;
    this.deck = deck;
    this.days = days;
  }

  /**
   * One for this day; the next turn gives another, until all have come. By itself none comes of a theme that I declined, for myself or
   * with anybody; a theme that I name comes all the same. Empty when none is left.
   */
  public Optional<Prompt> offer(AccountId me, int depth, String theme, int turn) {
    var leftOut = theme.isEmpty() ? declined(me) : Set.<String>of();
    var fitting = deck.draw(
        new Deck.Wanted(depth, theme, leftOut, null, Set.of()),
        Integer.MAX_VALUE,
        new SplittableRandom(days.today(me).hashCode() * 31L + depth));
    return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(turn % fitting.size()));
  }

  /** Themes of which I do not want to be asked here. */
  public SequencedSet<String> notForMe(AccountId me) {
    return new LinkedHashSet<>(db.read()
        .select(OPENING_NOT_FOR_ME.THEME)
        .from(OPENING_NOT_FOR_ME)
        .where(OPENING_NOT_FOR_ME.ACCOUNT.eq(me.value()))
        .orderBy(OPENING_NOT_FOR_ME.THEME)
        .fetch(OPENING_NOT_FOR_ME.THEME));
  }

  @Transactional
  public void setNotForMe(AccountId me, String theme, boolean notForMe) {
    db.write(me)
        .deleteFrom(OPENING_NOT_FOR_ME)
        .where(OPENING_NOT_FOR_ME.ACCOUNT.eq(me.value()), OPENING_NOT_FOR_ME.THEME.eq(theme))
        .execute();
    if (notForMe) {
      db.write(me)
          .insertInto(OPENING_NOT_FOR_ME)
          .set(OPENING_NOT_FOR_ME.ACCOUNT, me.value())
          .set(OPENING_NOT_FOR_ME.THEME, theme)
          .execute();
    }
  }

  private Set<String> declined(AccountId me) {
    var declined = new HashSet<>(notForMe(me));
    declined.add(BETWEEN_TWO);
    db.read()
        .selectDistinct(OPENING_NOT_FOR_US.THEME)
        .from(OPENING_NOT_FOR_US)
        .where(OPENING_NOT_FOR_US.ACCOUNT.eq(me.value()))
        .forEach(row -> declined.add(row.value1()));
    return declined;
  }
}
