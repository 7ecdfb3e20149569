package kith.people.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.accounts.AccountDeleted;
import kith.people.Labels;
import kith.people.Likeness;
import kith.people.Likenesses;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.PersonId;
import kith.shell.Directory;
import kith.shell.Directory.Way.Act;
import kith.shell.Fragments;
import kith.shell.HeldPages;
import kith.shell.PersonPart;
import kith.shell.PersonPart.Slot;
import kith.shell.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Gathers a person's page from the features that know something of them. */
@Component
class PersonPage {
  private static final int MOST_LIKENESSES = 3;
  private final People people;
  private final Directory directory;
  private final AboutPage about;
  private final BeforeSections before;
  private final Likenesses likenesses;
  private final List<PersonPart> parts;
  private final Fragments fragments;
  private final HeldPages held;
  private final Days days;
  private final MessageSource messages;

  PersonPage(
      People people,
      Directory directory,
      AboutPage about,
      BeforeSections before,
      Likenesses likenesses,
      ObjectProvider<PersonPart> parts,
      Fragments fragments,
      HeldPages held,
      Days days,
      MessageSource messages) {
    this.people = people;
    this.directory = directory;
    this.about = about;
    this.before = before;
    this.likenesses = likenesses;
    this.parts = parts.orderedStream().toList();
    this.fragments = fragments;
    this.held = held;
    this.days = days;
    this.messages = messages;
  }

  /** With no form open; made once while nothing changes. NotFound when there is no such person of mine. */
  @Transactional(readOnly = true)
  public ModelAndView of(AccountId me, PersonId id) {
    var what = new OnDay(id, days.today(me));
    return page(held.of(me, what, () -> make(me, id, Open.at(""))));
  }

  @Transactional(readOnly = true)
  public ModelAndView of(AccountId me, PersonId id, Open open) {
    return page(make(me, id, open));
  }

  @EventListener
  void on(AccountDeleted deleted) {
    held.drop(deleted.account());
  }

  private static ModelAndView page(HeldPages.Made made) {
    return new ModelAndView("people/person")
        .addObject("title", made.title())
        .addObject("body", made.body());
  }

  private HeldPages.Made make(AccountId me, PersonId id, Open open) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var person = people.get(me, id);
    var view = new PersonView(
        "/people/" + id,
        person.name(),
        under(say, person),
        person.lives(),
        person.resting(),
        reach(me, id, say),
        likenesses(me, id, say),
        open.what().equals("basics") ? editing(say, person, open) : null,
        before.of(me, id, days.today(me), say),
        parts(me, id, open, Slot.ACTS),
        parts(me, id, open, Slot.DETAILS, Slot.TIMELINE),
        about.of(me, person, say, open),
        parts(me, id, open, Slot.ABOUT));
    return new HeldPages.Made(
        person.name(), true, fragments.of("people/body", Map.of("person", view)));
  }

  private static String under(Say say, Person person) {
    return Words.beside(Words.of(say, person.ring()), Words.under(say, person));
  }

  /** The first way to call and the first to write to them. */
  private List<PersonView.Reach> reach(AccountId me, PersonId id, Say say) {
    var ways = directory.glance(me, id).map(Directory.Glance::ways).orElse(List.of());
    var reach = new ArrayList<PersonView.Reach>();
    for (var act : Act.values()) {
      ways.stream()
          .filter(way -> way.act() == act)
          .findFirst()
          .map(way -> reach(say, way))
          .ifPresent(reach::add);
    }
    return reach;
  }

  private List<PersonView.Alike> likenesses(AccountId me, PersonId id, Say say) {
    var labels = people.labels(me);
    return likenesses.of(me, id).stream()
        .limit(MOST_LIKENESSES)
        .map(it -> new PersonView.Alike(
            question(say, it, id, labels),
            "/people/" + it.owner().id() + "/facts/" + it.fact() + "/likeness/"
                + it.mine().id()))
        .toList();
  }

  /** Asked on the page of either. */
  private static String question(Say say, Likeness it, PersonId asked, Labels labels) {
    var key = asked.equals(it.mine().id()) ? "people.likeness.this" : "people.likeness.theirs";
    return say.text(
        it.relation().isBlank() ? key + ".plain" : key,
        labels.of(it.owner()),
        it.name(),
        labels.of(it.mine()),
        it.relation());
  }

  private static PersonView.Reach reach(Say say, Directory.Way way) {
    var link = way.link().replaceFirst("\\?&?(body|text)=\\{text}$", "");
    return switch (way.act()) {
      case CALL -> new PersonView.Reach(link, "call", say.text("people.reach.call"));
      case WRITE -> new PersonView.Reach(link, "write", say.text("people.reach.write"));
    };
  }

  private static PersonView.@Nullable Basics editing(Say say, Person person, Open open) {
    var form = open.form() == null ? BasicsForm.of(person) : open.form();
    return new PersonView.Basics(form, Words.allRings(say), Words.rhythms(say), open.theirs());
  }

  private List<Content> parts(AccountId me, PersonId id, Open open, Slot... slots) {
    var older = open.what().equals(Open.OLDER);
    var found = new ArrayList<Content>();
    for (var slot : slots) {
      for (var part : parts) {
        if (part.slot() == slot) {
          (older ? part.whole(me, id) : part.part(me, id)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private record OnDay(PersonId person, LocalDate day) {}
}
