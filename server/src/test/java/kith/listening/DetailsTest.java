package kith.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import kith.platform.PersonId;
import kith.testing.KithTest;
import kith.text.DetailKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Details that are written, changed and deleted by hand. */
@KithTest
class DetailsTest extends AboutAna {
  PersonId tom;

  @BeforeEach
  void tom() {
    tom = person("Tom");
  }

  @Test
  void aDetailIsAddedByHand() {
    assertThat(mia.browser().get("/people/" + ana + "/details/new")).hasStatusOk();
    mia.browser()
        .post(
            "/people/" + ana + "/details",
            "kind",
            "interest",
            "words",
            "old <maps>",
            "who",
            "Ana, Tom",
            "about",
            "her aunt");
    assertThat(mia.browser().get("/people/" + tom))
        .bodyText()
        .contains("Likes", "old &lt;maps&gt;", "her aunt");
  }

  @Test
  void aDetailAboutNobodyOfMineIsRefusedAndWhatWasTypedStays() {
    assertThat(mia.browser()
            .post(
                "/people/" + ana + "/details", "kind", "interest", "words", "maps", "who", "Ines"))
        .hasStatus(422)
        .bodyText()
        .contains("maps", "You have nobody called Ines.");
    assertThat(details.of(mia.id(), ana)).isEmpty();
  }

  @Test
  void aDetailIsEditedInPlace() {
    var maps = likes("maps");
    assertThat(mia.browser().get("/details/" + maps.id() + "/edit"))
        .bodyText()
        .contains("maps", "Ana");
    mia.browser()
        .put(
            "/details/" + maps.id(),
            "version",
            "0",
            "kind",
            "dislike",
            "words",
            "new maps",
            "who",
            "Tom",
            "from",
            "2026-12-01",
            "until",
            "2026-12-31",
            "ask",
            "Why?",
            "ask-on",
            "2026-12-02");
    assertThat(details.of(mia.id(), ana)).isEmpty();
    assertThat(details.of(mia.id(), tom)).singleElement().satisfies(detail -> {
      assertThat(detail.kind()).isEqualTo(DetailKind.DISLIKE);
      assertThat(detail.words()).isEqualTo("new maps");
      assertThat(detail.when()).hasToString("2026-12");
      assertThat(detail.asking()).isEqualTo(new Asking.Due(LocalDate.of(2026, 12, 2)));
    });
  }

  @Test
  void aStaleEditShowsBothTextsAndSavesNothing() {
    var maps = likes("maps");
    edit(maps, "old maps");
    assertThat(edit(maps, "new maps")).hasStatus(409).bodyText().contains("old maps", "new maps");
    assertThat(details.get(mia.id(), maps.id()).words()).isEqualTo("old maps");
  }

  @Test
  void aDeletedDetailComesBackWithUndo() {
    var maps = likes("maps");
    mia.browser().delete("/details/" + maps.id());
    assertThat(details.of(mia.id(), ana)).isEmpty();
    undo(mia.browser().get("/people/" + ana));
    assertThat(details.of(mia.id(), ana)).extracting(Detail::words).containsExactly("maps");
  }

  private Detail likes(String words) {
    return details.add(
        mia.id(), new DetailWords(DetailKind.INTEREST, words, Set.of(ana), null, null, null));
  }

  private MvcTestResult edit(Detail detail, String words) {
    return mia.browser()
        .put(
            "/details/" + detail.id(),
            "version",
            "0",
            "kind",
            "interest",
            "words",
            words,
            "who",
            "Ana");
  }
}
