package kith.people;

import static kith.people.db.Tables.PEOPLE_FACT;
import static kith.people.db.Tables.PEOPLE_NOT_THEM;
import static kith.people.db.Tables.PEOPLE_PERSON;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kith.platform.AccountId;
import kith.shell.Exports;
import kith.shell.Item;
import kith.shell.Say;
import kith.vault.OpenedRows;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** My people, and what is known of them. */
@Component
@Order(1)
class PeopleExport implements Exports {
  private final OpenedRows rows;
  private final MessageSource messages;

  PeopleExport(OpenedRows rows, MessageSource messages) {
    this.rows = rows;
    this.messages = messages;
  }

  @Override
  public void export(AccountId me, Handing to) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var names = new HashMap<UUID, String>();
    to.kind(
        "people.export.people",
        item -> rows.each(me, PEOPLE_PERSON, row -> {
          names.put((UUID) row.get("id"), (String) row.get("name"));
          item.accept(person(say, row));
        }));
    to.kind(
        "people.export.facts",
        item -> rows.each(me, PEOPLE_FACT, row -> item.accept(fact(say, row, names))));
    to.kind(
        "people.export.not-them",
        item -> rows.each(me, PEOPLE_NOT_THEM, row -> item.accept(Item.of(row))));
  }

  private static Item person(Say say, Map<String, Object> row) {
    var place = say.text("people.ring." + row.get("ring"));
    var often = say.text("people.rhythm." + row.get("rhythm"));
    return Item.of(row)
        .about("id")
        .adding(place + ", " + often)
        .saying("aliases", "pronouns", "howMet", "diedOn")
        .lines("aliases");
  }

  private static Item fact(Say say, Map<String, Object> row, Map<UUID, String> names) {
    var other = row.get("other") instanceof UUID mine ? names.getOrDefault(mine, "") : "";
    return Item.of(row)
        .about("person")
        .adding(say.text("people.search." + row.get("sort")))
        .saying("words", "name", "onDay")
        .adding(other);
  }
}
