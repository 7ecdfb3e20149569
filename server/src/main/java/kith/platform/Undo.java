package kith.platform;

import static kith.platform.db.Tables.PLATFORM_UNDO;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes changes back from images of the rows before them, which are kept for a day. Sealed columns stay sealed in the image,
 * and open only in their own place.
 */
@Service
@Transactional(readOnly = true)
public class Undo {
  private static final Duration KEPT = Duration.ofHours(24);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final Db db;
  private final Ids ids;
  private final Days days;

  Undo(Db db, Ids ids, Days days) {
    this.db = db;
    this.ids = ids;
    this.days = days;
  }

  /**
   * Call it before the change, and name parents before their children. Rows that are not there yet may be named too: taking
   * back removes them.
   *
   * @return what takes the change back
   */
  @Transactional
  public UUID remember(AccountId me, List<Rows> rows) {
    var images = rows.stream().map(of -> RowImage.take(db.read(), me, of)).toList();
    var id = ids.next();
    dropOld(me);
    db.write(me)
        .insertInto(PLATFORM_UNDO)
        .set(PLATFORM_UNDO.ACCOUNT, me.value())
        .set(PLATFORM_UNDO.ID, id)
        .set(PLATFORM_UNDO.AT, days.now().toEpochMilli())
        .set(PLATFORM_UNDO.IMAGE, JSON.writeValueAsString(images))
        .execute();
    return id;
  }

  /** The rows are again as they were; false when there is nothing to take back, or no longer. */
  @Transactional
  public boolean takeBack(AccountId me, UUID id) {
    var image = db.read()
        .select(PLATFORM_UNDO.IMAGE)
        .from(PLATFORM_UNDO)
        .where(is(me, id))
        .and(PLATFORM_UNDO.AT.gt(oldest()))
        .fetchOne(PLATFORM_UNDO.IMAGE);
    if (image == null) {
      return false;
    }
    var images = List.of(JSON.readValue(image, RowImage[].class));
    var writing = db.write(me);
    images.reversed().forEach(rows -> rows.removeWhatCame(writing, me));
    images.forEach(rows -> rows.restore(writing, me));
    writing.deleteFrom(PLATFORM_UNDO).where(is(me, id)).execute();
    return true;
  }

  /** Nothing before this can be taken back any more: used when somebody is forgotten for good. */
  @Transactional
  public void forgetAll(AccountId me) {
    db.write(me)
        .deleteFrom(PLATFORM_UNDO)
        .where(PLATFORM_UNDO.ACCOUNT.eq(me.value()))
        .execute();
  }

  /** Of everybody, also of those who change nothing any more: what cannot be taken back is not kept. */
  @Transactional
  public void dropOld() {
    db.writeUnowned()
        .deleteFrom(PLATFORM_UNDO)
        .where(PLATFORM_UNDO.AT.le(oldest()))
        .execute();
  }

  private void dropOld(AccountId me) {
    db.write(me)
        .deleteFrom(PLATFORM_UNDO)
        .where(PLATFORM_UNDO.ACCOUNT.eq(me.value()))
        .and(PLATFORM_UNDO.AT.le(oldest()))
        .execute();
  }

  private long oldest() {
    return days.now().minus(KEPT).toEpochMilli();
  }

  private static Condition is(AccountId me, UUID id) {
    return PLATFORM_UNDO.ACCOUNT.eq(me.value()).and(PLATFORM_UNDO.ID.eq(id));
  }
}
