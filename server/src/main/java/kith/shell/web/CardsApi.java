package kith.shell.web;

import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.NotFound;
import kith.platform.SignedIn;
import kith.platform.Undo;
import kith.shell.Api;
import kith.shell.Directory.Way.Act;
import kith.shell.Later;
import kith.shell.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a program does with the cards of Today, as one does on the page; each act can be taken back. */
@RestController
@RequestMapping(Api.PATH)
class CardsApi {
  private final Today today;
  private final Undo undo;

  CardsApi(Today today, Undo undo) {
    this.today = today;
    this.undo = undo;
  }

  @PutMapping(value = "/today/cards/{key}/put-off", consumes = MediaType.APPLICATION_JSON_VALUE)
  DoneJson putOff(@SignedIn AccountId me, @PathVariable String key, Form form) {
    var until = form.choice("until", Later.class);
    form.mustBeRight();
    return new DoneJson(today.putOff(me, key, until.orElseThrow()), null);
  }

  @PutMapping("/today/cards/{key}/letting-go")
  DoneJson letGo(@SignedIn AccountId me, @PathVariable String key) {
    return new DoneJson(today.letGo(me, key), null);
  }

  @PutMapping("/today/cards/{key}/asking")
  DoneJson asked(@SignedIn AccountId me, @PathVariable String key) {
    return DoneJson.of(today.asked(me, key));
  }

  @PutMapping("/today/cards/{key}/keeping")
  DoneJson keep(@SignedIn AccountId me, @PathVariable String key) {
    return new DoneJson(today.keep(me, key).undo(), null);
  }

  /** I wrote to or called them, and perhaps asked the card's question. */
  @PostMapping(value = "/today/cards/{key}/contact", consumes = MediaType.APPLICATION_JSON_VALUE)
  DoneJson contact(@SignedIn AccountId me, @PathVariable String key, Form form) {
    var act = form.choice("act", Act.class);
    var asked = form.ticked("asked");
    form.mustBeRight();
    return DoneJson.of(today.contact(me, key, act.orElseThrow(), asked));
  }

  /** Lets all old cards go. */
  @PostMapping("/today/fresh-start")
  DoneJson startAfresh(@SignedIn AccountId me) {
    return new DoneJson(today.startAfresh(me), null);
  }

  @DeleteMapping("/today/fresh-start")
  ResponseEntity<Void> keepOld(@SignedIn AccountId me) {
    today.keepOld(me);
    return Api.done();
  }

  /** Takes an act back, within a day; NotFound when there is nothing to take back. */
  @PostMapping("/undo/{id}")
  ResponseEntity<Void> takeBack(@SignedIn AccountId me, @PathVariable UUID id) {
    if (!undo.takeBack(me, id)) {
      throw new NotFound();
    }
    return Api.done();
  }

  /**
   * @param undo takes it back
   * @param answer page on which what they said is written down
   */
  record DoneJson(UUID undo, @Nullable String answer) {
    static DoneJson of(Today.Done done) {
      return new DoneJson(done.undo(), done.answer());
    }
  }
}
