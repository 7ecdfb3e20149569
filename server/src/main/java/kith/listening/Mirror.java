package kith.listening;

import static kith.listening.db.Tables.LISTENING_MIRROR;

import java.util.List;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.Rows;
import kith.platform.Undo;
import kith.platform.Undoable;
import kith.text.ReplyReader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What answers do, and those that I kept with what I made of the reading. Looking stores nothing. */
@Service
@Transactional(readOnly = true)
public class Mirror {
  private final MirrorRows kept;
  private final ReplyReader reader;
  private final Undo undo;
  private final Ids ids;
  private final Days days;

  Mirror(MirrorRows kept, @Lazy ReplyReader reader, Undo undo, Ids ids, Days days) {
    this.kept = kept;
    this.reader = reader;
    this.undo = undo;
    this.ids = ids;
    this.days = days;
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  public Seen look(String said, String reply) {
    return Seen.of(reply, reader.read(said, reply));
  }

  /** Latest first. */
  public List<Mirrored> kept(AccountId me) {
    return kept.all(me);
  }

  /** NotFound when there is none of mine. */
  public Mirrored get(AccountId me, MirrorId id) {
    return kept.find(me, id).orElseThrow(NotFound::new);
  }

  /**
   * @param seen how it was read
   * @param mine how I see it
   */
  @Transactional
  public Undoable<Mirrored> keep(AccountId me, String said, String reply, Seen seen, Seen mine) {
    var id = new MirrorId(ids.next());
    var back = undo.remember(me, rows(id));
    var one = new Mirrored(id, days.today(me), said, reply, seen, otherwise(seen, mine), 0);
    kept.add(me, one);
    return new Undoable<>(one, back);
  }

  @Transactional
  public Undoable<Mirrored> correct(AccountId me, MirrorId id, Seen mine) {
    var before = get(me, id);
    var back = undo.remember(me, rows(id));
    var after = new Mirrored(
        id,
        before.on(),
        before.said(),
        before.reply(),
        before.seen(),
        otherwise(before.seen(), mine),
        before.version());
    kept.save(me, after);
    return new Undoable<>(after, back);
  }

  /** @return what takes it back */
  @Transactional
  public UUID delete(AccountId me, MirrorId id) {
    get(me, id);
    var back = undo.remember(me, rows(id));
    kept.delete(me, id);
    return back;
  }

  private static @Nullable Seen otherwise(Seen seen, Seen mine) {
    return mine.equals(seen) ? null : mine;
  }

  private static List<Rows> rows(MirrorId id) {
    return List.of(Rows.of(LISTENING_MIRROR).and(LISTENING_MIRROR.ID, id.value()));
  }
}
