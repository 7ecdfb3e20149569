package kith.everywhere;

import static kith.accounts.db.Tables.ACCOUNTS_EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.platform.DatabaseCopy;
import kith.platform.Db;
import kith.platform.Settings;
import kith.testing.AllRoutes;
import kith.testing.Filled;
import kith.testing.Given;
import kith.testing.Given.Someone;
import kith.testing.Html;
import kith.testing.KithTest;
import kith.testing.PageForm;
import kith.testing.Program;
import kith.testing.Visitor;
import kith.testing.Walk;
import kith.testing.Walks;
import kith.testing.Zipped;
import kith.vault.Vault;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Words planted through every form and every operation of the API stand nowhere in the clear. */
@KithTest
class CanariesTest {
  private static final int ENOUGH = 1_000;
  private static final int MOST_ROUNDS = 40;
  /** In each of the three places of a text. */
  private static final int WORDS = 4;

  @Autowired
  Given given;

  @Autowired
  Walks walks;

  @Autowired
  AllRoutes routes;

  @Autowired
  Settings settings;

  @Autowired
  Db db;

  @Autowired
  DatabaseCopy copies;

  @Autowired
  Vault vault;

  @TempDir
  Path folder;

  private final Canaries canaries = new Canaries();

  @Test
  void aThousandPlantedWordsAreReadBackAndStandNowhereInTheClear() {
    try (var traces = new Traces(settings, db, folder)) {
      var mia = given.someone("Mia");
      var program = given.program(mia);
      var gone = walks.everywhere(mia, planter());
      throughTheApi(mia, program);
      for (var round = 0; canaries.readBack().size() < ENOUGH; round++) {
        assertThat(round)
            .as("rounds; read back: %s", canaries.readBack().size())
            .isLessThan(MOST_ROUNDS);
        gone.forEach(walk -> walk.again(planter()));
        throughTheApi(mia, program);
      }
      whatIsHeldIsTakenOutToo(mia);
      whereItGoesWrong(mia, program);
      assertThat(found(traces)).isEmpty();
      oneThatIsNotSealedIsFound(traces, mia);
    }
  }

  private Walk.Writer planter() {
    return new Walk.Writer() {
      @Override
      public String words(PageForm form, Element field) {
        return plant(field);
      }

      @Override
      public void wrote(PageForm form, Filled filled, Visitor browser) {
        if (filled.succeeded() && !form.method().equals("GET")) {
          readBack(form, filled, browser);
        }
      }
    };
  }

  private String plant(Element field) {
    if (field.attr("type").equals("email")) {
      return canaries.next() + "@example.org";
    }
    return field.normalName().equals("textarea")
        ? "Coffee with Maya " + several() + ". She dreads her exam in " + several()
            + " next Friday. I promised to lend her my " + several() + "."
        : canaries.next();
  }

  private String several() {
    return Stream.generate(canaries::next).limit(WORDS).collect(Collectors.joining(" "));
  }

  /** Looks where the form leads, on its own page, and in the search. */
  private void readBack(PageForm form, Filled filled, Visitor browser) {
    var planted = new TreeSet<String>();
    filled.taken().values().forEach(words -> planted.addAll(canaries.in(words)));
    var led = filled.answer().getResponse().getRedirectedUrl();
    for (var page : led == null ? List.of(form.page()) : List.of(led, form.page())) {
      if (!planted.isEmpty()) {
        seen(browser.follow(page.replaceFirst("#.*", "")), planted);
      }
    }
    for (var missed : Set.copyOf(planted)) {
      var found = Html.of(browser.get("/search?q={q}", missed)).select(".found");
      if (found.text().contains(missed)) {
        canaries.wasReadBack(Set.of(missed));
      }
    }
  }

  private void seen(MvcTestResult page, Set<String> planted) {
    var seen = canaries.in(Html.text(page));
    seen.retainAll(planted);
    canaries.wasReadBack(seen);
    planted.removeAll(seen);
  }

  private void throughTheApi(Someone mia, Program program) {
    var walk = new ApiWalk(routes, mia, program, canaries::next);
    for (var use : walk.uses()) {
      var answer = walk.send(use);
      assertThat(answer.getResponse().getStatus())
          .as("%s %s: %s", use.operation(), use.body(), Html.text(answer))
          .isLessThan(300);
      var planted = canaries.in(use.body().toString());
      planted.retainAll(canaries.in(walk.readAgain(use, answer)));
      canaries.wasReadBack(planted);
    }
  }

  /** Every word that still stands sealed somewhere with her key; not what is kept only to take a change back. */
  private void whatIsHeldIsTakenOutToo(Someone mia) {
    var taken = mia.browser().post("/settings/taking-out", "taking-password", Given.PASSWORD);
    var out = canaries.in(String.join("\n", Zipped.in(taken).values()));
    var held = new TreeMap<String, Set<String>>();
    new SealedEverywhere(db, vault).of(mia.id(), (place, words) -> {
      var missing = canaries.in(words);
      missing.removeAll(out);
      if (!missing.isEmpty()) {
        held.computeIfAbsent(place, _ -> new TreeSet<>()).addAll(missing);
      }
    });
    assertThat(out).hasSizeGreaterThan(ENOUGH / 4);
    assertThat(held).as("held, and not in the file that takes everything out").isEmpty();
  }

  /** What is refused, or broken, must not be logged either. */
  private void whereItGoesWrong(Someone mia, Program program) {
    program.post("/api/v1/notes", "{\"text\": \"" + canaries.next());
    program.post("/api/v1/notes", "{\"text\": 7, \"" + canaries.next() + "\": 1}");
    program.post("/api/v1/people", "{\"name\": \"" + (canaries.next() + " ").repeat(20) + "\"}");
    program.get("/api/v1/search?q={q}", canaries.next());
    program.get("/api/v1/people/{id}", canaries.next());
    mia.browser().get("/people/{id}", canaries.next());
    mia.browser().get("/search?q={q}", canaries.next());
    mia.browser().post("/notes", "text", canaries.next() + "\u0007");
    mia.browser().post("/nowhere", "text", canaries.next());
    given.visitor().post("/sign-in", "email", canaries.next(), "password", canaries.next());
    given.program(canaries.next()).get("/api/v1/people");
    var password = canaries.next();
    var changed =
        mia.browser().put("/settings/password", "current", Given.PASSWORD, "new", password);
    assertThat(changed).hasStatus3xxRedirection();
  }

  private TreeMap<String, Set<String>> found(Traces traces) {
    var found = new TreeMap<String, Set<String>>();
    traces.all(copies).forEach((place, bytes) -> {
      var there = canaries.findIn(bytes);
      if (!there.isEmpty()) {
        found.put(place, there);
      }
    });
    return found;
  }

  /** Else nothing that is found means nothing. */
  private void oneThatIsNotSealedIsFound(Traces traces, Someone mia) {
    var canary = canaries.next();
    LoggerFactory.getLogger(CanariesTest.class).error("found {}", canary);
    db.writeUnowned()
        .insertInto(ACCOUNTS_EVENT)
        .set(ACCOUNTS_EVENT.ACCOUNT, mia.id().value())
        .set(ACCOUNTS_EVENT.ID, UUID.randomUUID())
        .set(ACCOUNTS_EVENT.KIND, canary)
        .set(ACCOUNTS_EVENT.AT, 0L)
        .execute();
    try {
      assertThat(found(traces)).containsKeys("the log", "the rows of accounts_event", "a backup");
      if (settings.embedded()) {
        assertThat(found(traces)).containsKey("data/kith.db-wal");
      }
    } finally {
      db.writeUnowned()
          .deleteFrom(ACCOUNTS_EVENT)
          .where(ACCOUNTS_EVENT.KIND.eq(canary))
          .execute();
    }
  }
}
