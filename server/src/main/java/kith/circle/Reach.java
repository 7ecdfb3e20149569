package kith.circle;

import java.util.UUID;
import kith.notices.Notices;
import kith.platform.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How something of one's reaches the other beyond an open page: by what they wished for. Whom I muted stays silent, and does not
 * learn of it.
 */
@Service
@Transactional(readOnly = true)
public class Reach {
  private final ConnectionRows connections;
  private final Notices notices;

  Reach(ConnectionRows connections, Notices notices) {
    this.connections = connections;
    this.notices = notices;
  }

  /**
   * In the transaction in which it arrives. Whoever does something just now is here and needs no telling.
   *
   * @param from null for a guest
   * @param kind a word of the feature whose thing it is; the same thing of the same kind is told once
   */
  @Transactional
  public void tell(@Nullable AccountId from, AccountId to, String kind, UUID thing) {
    if (!isHere(to) && (from == null || !muted(to, from))) {
      notices.arrived(to, from, kind, thing);
    }
  }

  /** It is shared no more: what was not told yet is not told. */
  @Transactional
  public void takeBack(AccountId to, String kind, UUID thing) {
    notices.gone(to, kind, thing);
  }

  /** The inviter said yes: whom they invited waits for that. */
  @EventListener
  @Transactional
  void on(Connected connected) {
    tell(connected.one(), connected.other(), "connected", connected.one().value());
  }

  @EventListener
  @Transactional
  void on(Unlinked unlinked) {
    notices.gone(unlinked.one(), unlinked.other());
    notices.gone(unlinked.other(), unlinked.one());
  }

  private boolean muted(AccountId me, AccountId other) {
    return connections.find(me, other).filter(it -> it.getMuted()).isPresent();
  }

  private static boolean isHere(AccountId account) {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && account.equals(authentication.getPrincipal());
  }
}
