package kith.listening;

import kith.people.PersonForgotten;
import kith.people.PersonsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the same transaction: forgetting and merging are all or nothing. */
@Component
@Transactional
class Following {
  private final PersonsOf persons;

  Following(PersonsOf persons) {
    this.persons = persons;
  }

  @EventListener
  void on(PersonForgotten forgotten) {
    persons.forget(forgotten.keeper(), forgotten.person());
  }

  @EventListener
  void on(PersonsMerged merged) {
    persons.merge(merged.keeper(), merged.from(), merged.into());
  }
}
