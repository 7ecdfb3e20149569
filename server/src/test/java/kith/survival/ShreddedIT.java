package kith.survival;

import static kith.testing.HttpVisitor.SEE_OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import kith.testing.Given;
import kith.testing.HttpVisitor;
import kith.testing.RunningKith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup from before an account was deleted: its words are lost with its key, unless an older copy of the keys survives. */
class ShreddedIT {
  private static final Map<String, String> PASSPHRASE =
      Map.of("KITH_PASSPHRASE", "a passphrase for the copy");
  private static final Pattern INVITATION = Pattern.compile("/sign-up/[\\w-]{20,}");
  private static final String MIA = "mia@example.org";
  private static final String NOA = "noa@example.org";

  @TempDir
  Path here;

  @TempDir
  Path again;

  @TempDir
  Path older;

  @Test
  void whatADeletedAccountWroteIsLostInOldBackupsToo() throws Exception {
    var backup = here.resolve("backup.kith").toString();
    var oldKeys = here.resolve("keys.kith").toString();
    try (var kith = RunningKith.start(here)) {
      var mia = new HttpVisitor(kith.url()).signUp("Mia", MIA);
      add(mia, "Ana");
      var noa = invited(kith, mia);
      add(noa, "Ben");
      run(here, "keys", "backup", oldKeys);
      run(here, "backup", backup);
      var left =
          noa.post("/settings/account", "_method", "delete", "leaving-password", Given.PASSWORD);
      assertThat(left.statusCode()).isEqualTo(SEE_OTHER);
    }

    Files.move(here.resolve("data"), here.resolve("data-after"));
    run(here, "restore", backup);
    try (var kith = RunningKith.start(here)) {
      assertThat(people(kith, MIA)).contains("Ana");
      var refused = signIn(kith, NOA);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(face(refused))
          .isEqualTo(face(signIn(kith, "nobody@example.org")).replace("nobody@example.org", NOA));
      assertThat(kith.said()).doesNotContain("Exception");
    }

    run(older, "restore", backup, oldKeys);
    try (var kith = RunningKith.start(older)) {
      assertThat(people(kith, NOA)).contains("Ben");
      assertThat(people(kith, MIA)).contains("Ana");
    }
  }

  private static void add(HttpVisitor visitor, String name) throws Exception {
    assertThat(visitor.post("/people", "name", name).statusCode()).isEqualTo(SEE_OTHER);
  }

  private static HttpVisitor invited(RunningKith kith, HttpVisitor by) throws Exception {
    var made = by.post("/settings/invitations");
    var page = made.statusCode() == SEE_OTHER ? by.get("/settings").body() : made.body();
    var link = INVITATION.matcher(page);
    assertThat(link.find()).as("an invitation in %s", page).isTrue();
    var noa = new HttpVisitor(kith.url());
    noa.get(link.group());
    var invitation = link.group().substring("/sign-up/".length());
    var joined = noa.post(
        "/sign-up",
        "invitation",
        invitation,
        "name",
        "Noa",
        "email",
        NOA,
        "password",
        Given.PASSWORD,
        "zone",
        "Europe/Berlin");
    assertThat(joined.statusCode()).isEqualTo(SEE_OTHER);
    return new HttpVisitor(kith.url()).signIn(NOA);
  }

  private static String people(RunningKith kith, String email) throws Exception {
    return new HttpVisitor(kith.url()).signIn(email).get("/people").body();
  }

  private static HttpResponse<String> signIn(RunningKith kith, String email) throws Exception {
    var visitor = new HttpVisitor(kith.url());
    visitor.get("/sign-in");
    return visitor.post("/sign-in", "email", email, "password", Given.PASSWORD);
  }

  /** All but the token that each page has of its own. */
  private static String face(HttpResponse<String> page) {
    return page.body().replaceAll("(csrf\" (content|value)=\")[^\"]*", "$1");
  }

  private static void run(Path folder, String... arguments) {
    var said = RunningKith.run(folder, PASSPHRASE, arguments);
    assertThat(said.status()).as(said.words()).isZero();
  }
}
