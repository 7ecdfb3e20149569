package kith.listening.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.listening.Listening;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.PersonId;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.PersonPart;
import kith.shell.Say;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes that tell of a person. */
@Component
@Order(2)
class NotesPart implements PersonPart {
  private static final int MOST = 30;
  private final Listening listening;
  private final Days days;
  private final MessageSource messages;
  private final Fragments fragments;

  NotesPart(Listening listening, Days days, MessageSource messages, Fragments fragments) {
    this.listening = listening;
    this.days = days;
    this.messages = messages;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.TIMELINE;
  }

  @Override
  public Optional<Fragment> part(AccountId me, PersonId person) {
    return part(me, person, MOST);
  }

  @Override
  public Optional<Fragment> whole(AccountId me, PersonId person) {
    return part(me, person, Integer.MAX_VALUE);
  }

  private Optional<Fragment> part(AccountId me, PersonId person, int most) {
    var notes = listening.with(me, person);
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var today = days.today(me);
    List<NoteLine> lines = notes.stream()
        .limit(most)
        .map(note -> new NoteLine("/notes/" + note.id(), say.day(note.on(), today), note.text()))
        .toList();
    var older = notes.size() > most ? "/people/" + person + "?edit=older#notes-title" : "";
    return Optional.of(fragments.of(
        "listening/notes", Map.of("person", person.toString(), "notes", lines, "older", older)));
  }
}
