package kith.accounts;

import kith.platform.AccountId;
import kith.shell.TakenOut;
import org.springframework.stereotype.Service;

/** Hands somebody all that they have here; that it was taken stands in the log at the door. */
@Service
public class TakingOut {
  private final TakenOut everything;
  private final SecurityLog log;

  TakingOut(TakenOut everything, SecurityLog log) {
    this.everything = everything;
    this.log = log;
  }

  /** A ZIP. Not in the transaction of the log, which would keep all writers waiting meanwhile. */
  public byte[] all(AccountId me) {
    log.note(me, SecurityEvent.TAKEN_OUT);
    return everything.zip(me);
  }
}
