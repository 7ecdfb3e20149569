package kith.shell;

import static kith.shell.db.Tables.SHELL_MEASURE_OFF;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Db;
import kith.platform.Rows;
import kith.platform.Undo;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which tips and measures an account wants to see; all until it says otherwise. */
@Service
@Transactional(readOnly = true)
public class Measures {
  private final Db db;
  private final Undo undo;

  Measures(Db db, Undo undo) {
    this.db = db;
    this.undo = undo;
  }

  public boolean shows(AccountId me, Measure measure) {
    return !off(me).contains(measure);
  }

  /** What is not to be seen. */
  public Set<Measure> off(AccountId me) {
    var off = EnumSet.noneOf(Measure.class);
    db.read()
        .select(SHELL_MEASURE_OFF.MEASURE)
        .from(SHELL_MEASURE_OFF)
        .where(SHELL_MEASURE_OFF.ACCOUNT.eq(me.value()))
        .forEach(row -> Measure.named(row.value1()).ifPresent(off::add));
    return off;
  }

  /** Answers what takes it back. */
  @Transactional
  public UUID switchOff(AccountId me, Measure measure) {
    var row = Rows.of(SHELL_MEASURE_OFF).and(SHELL_MEASURE_OFF.MEASURE, Choices.name(measure));
    var back = undo.remember(me, List.of(row));
    leaveOut(me, measure);
    return back;
  }

  /** These are seen, and no others. */
  @Transactional
  public void show(AccountId me, Collection<Measure> wanted) {
    db.write(me)
        .deleteFrom(SHELL_MEASURE_OFF)
        .where(SHELL_MEASURE_OFF.ACCOUNT.eq(me.value()))
        .execute();
    for (var measure : Measure.values()) {
      if (!wanted.contains(measure)) {
        leaveOut(me, measure);
      }
    }
  }

  private void leaveOut(AccountId me, Measure measure) {
    if (!measure.fixed()) {
      db.write(me)
          .insertInto(SHELL_MEASURE_OFF)
          .set(SHELL_MEASURE_OFF.ACCOUNT, me.value())
          .set(SHELL_MEASURE_OFF.MEASURE, Choices.name(measure))
          .onConflictDoNothing()
          .execute();
    }
  }
}
