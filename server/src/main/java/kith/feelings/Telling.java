package kith.feelings;

import java.util.List;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.platform.Undo;
import kith.shell.ContactLog;
import kith.shell.Directory.Way.Act;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** I told somebody how I feel, through a channel of theirs: what stays of it is a moment with them, none of the words. */
@Service
public class Telling {
  private final List<ContactLog> logs;
  private final Undo undo;

  Telling(List<ContactLog> logs, Undo undo) {
    this.logs = logs;
    this.undo = undo;
  }

  /** Answers what takes it back. NotFound when it is no person of mine. */
  @Transactional
  public UUID told(AccountId me, PersonId person, Act act) {
    var contacts = logs.stream().map(log -> log.contact(me, person, act)).toList();
    var changes = contacts.stream().flatMap(it -> it.changes().stream()).toList();
    var image = undo.remember(me, changes);
    contacts.forEach(ContactLog.Contact::log);
    return image;
  }
}
