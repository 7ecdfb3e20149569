package kith.shell;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.PersonId;

/** Names and ways to reach persons for shared pages; the people module answers. */
public interface Directory {
  Map<PersonId, Glance> glance(AccountId me, Collection<PersonId> persons);

  default Optional<Glance> glance(AccountId me, PersonId person) {
    return Optional.ofNullable(glance(me, List.of(person)).get(person));
  }

  /**
   * @param label the name, with what tells them apart from another of that name
   * @param ways to write to or call them, preferred first
   */
  record Glance(PersonId person, String name, String label, List<Way> ways) {
    public String href() {
      return "/people/" + person;
    }
  }

  /**
   * A way to reach somebody.
   *
   * @param kind "sms", "whatsapp", "signal", "telegram", "email", "tel" …
   * @param act whether it opens a message or a call
   * @param link URI; for a message that can be prefilled, the text goes where {@code {text}} stands
   * @param address as it was written, to read
   */
  record Way(String kind, Act act, String link, String address) {
    public enum Act {
      WRITE,
      CALL
    }
  }
}
