package kith.listening;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.people.People;
import kith.people.Ring;
import kith.platform.PersonId;
import kith.testing.Given.Someone;
import kith.testing.RouteClasses;
import kith.testing.Routes;
import kith.text.DetailKind;
import kith.text.FoundPromise.By;

class ListeningRoutes implements RouteClasses {
  private final Listening listening;
  private final Details details;
  private final Promises promises;
  private final People people;
  private final Mirror mirror;
  /** The next account's proposal has another number than the last one's. */
  private int turn;

  ListeningRoutes(
      Listening listening, Details details, Promises promises, People people, Mirror mirror) {
    this.mirror = mirror;
    this.listening = listening;
    this.details = details;
    this.promises = promises;
    this.people = people;
  }

  @Override
  public void classify(Routes routes) {
    routes.signedIn("GET /mirror");
    routes.signedIn("POST /mirror");
    routes.signedIn("POST /mirror/kept");
    routes.owned("GET /mirror/kept/{id}", this::mirrored);
    routes.owned("PUT /mirror/kept/{id}", this::mirrored);
    routes.owned("DELETE /mirror/kept/{id}", this::mirrored);
    routes.signedIn("GET /notes/new");
    routes.signedIn("POST /notes");
    routes.owned("GET /notes/{id}", this::note);
    routes.owned("PUT /notes/{id}", this::note);
    routes.owned("DELETE /notes/{id}", this::note);
    routes.owned("GET /notes/{id}/proposals", this::note);
    routes.owned("POST /notes/{id}/proposals", this::note);
    routes.owned("PUT /notes/{id}/proposals", this::note);
    routes.owned("DELETE /notes/{id}/proposals", this::note);
    routes.owned("GET /people/{person}/details/new", this::person);
    routes.owned("POST /people/{person}/details", this::person);
    routes.owned("GET /details/{id}", this::detail);
    routes.owned("GET /details/{id}/edit", this::detail);
    routes.owned("PUT /details/{id}", this::detail);
    routes.owned("DELETE /details/{id}", this::detail);
    routes.owned("PUT /details/{id}/asking", this::detail);
    routes.owned("POST /details/{id}/asking", this::detail);
    routes.owned("DELETE /details/{id}/asking", this::detail);
    routes.owned("PUT /details/{id}/settlement", this::detail);
    routes.owned("DELETE /details/{id}/settlement", this::detail);
    routes.owned("GET /people/{person}/promises/new", this::person);
    routes.owned("POST /people/{person}/promises", this::person);
    routes.owned("GET /promises/{id}", this::promise);
    routes.owned("GET /promises/{id}/edit", this::promise);
    routes.owned("PUT /promises/{id}", this::promise);
    routes.owned("DELETE /promises/{id}", this::promise);
    routes.owned("PUT /promises/{id}/keeping", this::promise);
    routes.owned("DELETE /promises/{id}/keeping", this::promise);
    routes.owned("PUT /promises/{id}/dropping", this::promise);
    api(routes);
  }

  private void api(Routes routes) {
    routes.signedIn("POST /api/v1/notes");
    routes.owned("GET /api/v1/notes/{id}", this::note);
    routes.owned("PUT /api/v1/notes/{id}", this::note, "{}");
    routes.owned("DELETE /api/v1/notes/{id}", this::note);
    routes.owned("PUT /api/v1/notes/{id}/proposals", this::note);
    routes.owned("DELETE /api/v1/notes/{id}/proposals", this::note);
    routes.owned("PUT /api/v1/notes/{id}/proposals/{number}", this::proposal);
    routes.owned("DELETE /api/v1/notes/{id}/proposals/{number}", this::proposal);
    routes.signedIn("GET /api/v1/details");
    routes.signedIn("POST /api/v1/details");
    routes.owned("GET /api/v1/details/{id}", this::detail);
    routes.owned("PUT /api/v1/details/{id}", this::detail, "{}");
    routes.owned("DELETE /api/v1/details/{id}", this::detail);
    routes.owned("PUT /api/v1/details/{id}/settlement", this::detail);
    routes.owned("DELETE /api/v1/details/{id}/settlement", this::detail);
    routes.signedIn("GET /api/v1/askings");
    routes.signedIn("POST /api/v1/askings");
    routes.owned("GET /api/v1/askings/{id}", this::detail);
    routes.owned("PUT /api/v1/askings/{id}", this::detail, "{}");
    routes.owned("DELETE /api/v1/askings/{id}", this::detail);
    routes.signedIn("GET /api/v1/promises");
    routes.signedIn("POST /api/v1/promises");
    routes.owned("GET /api/v1/promises/{id}", this::promise);
    routes.owned("PUT /api/v1/promises/{id}", this::promise, "{}");
    routes.owned("DELETE /api/v1/promises/{id}", this::promise);
    routes.owned("PUT /api/v1/promises/{id}/state", this::promise, "{}");
  }

  private List<String> person(Someone someone) {
    return List.of(ana(someone).toString());
  }

  private List<String> note(Someone someone) {
    ana(someone);
    var written = listening.write(
        someone.id(), "Ana's exam is on Friday.", LocalDate.parse("2026-11-23"), List.of());
    return List.of(written.id().toString());
  }

  private List<String> mirrored(Someone someone) {
    var seen = mirror.look("I failed.", "What happened?");
    var kept = mirror.keep(someone.id(), "I failed.", "What happened?", seen, seen);
    return List.of(kept.now().id().toString());
  }

  private List<String> proposal(Someone someone) {
    ana(someone);
    var note = listening
        .write(
            someone.id(),
            "Ana's exam is on Friday. I promised to call Ana.",
            LocalDate.parse("2026-11-23"),
            List.of())
        .id();
    var waits = turn++ % 2;
    listening.dropOne(someone.id(), note, 1 - waits);
    return List.of(note.toString(), String.valueOf(waits));
  }

  private List<String> detail(Someone someone) {
    var question = new Question(LocalDate.parse("2026-11-23"), "Which?");
    var maps =
        new DetailWords(DetailKind.INTEREST, "maps", Set.of(ana(someone)), null, null, question);
    return List.of(details.add(someone.id(), maps).id().toString());
  }

  private List<String> promise(Someone someone) {
    var call = new PromiseWords(By.ME, "call", Set.of(ana(someone)), null);
    return List.of(promises.add(someone.id(), call).id().toString());
  }

  private PersonId ana(Someone someone) {
    return people.add(someone.id(), "Ana", Ring.CLOSE).id();
  }
}
