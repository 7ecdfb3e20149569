package kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource({
    "Łódź, lodz",
    "Straße, strasse",
    "STRASSE, strasse",
    "İstanbul, istanbul",
    "ısı, isi",
    "IŞIK, isik",
    "Ærø, aero",
    "œuvre, oeuvre",
    "Þórður, thordur",
    "Đặng, dang",
    "e\u0301te\u0301, ete",
    "ﬁn, fin",
    "ＡＢＣ, abc",
    "Σίσυφος, σισυφοσ",
    "ЁЖ, еж",
    "Maya’s, maya's",
    "שלום\u200f, שלום",
    "no\u200bw, now"
  })
  void caseAccentsAndNationalLettersMakeNoDifference(String written, String folded) {
    assertThat(Fold.fold(written)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "Straße in Łódź", "e\u0301", "👩‍👧 ok", "日本"})
  void bothWaysOfFoldingAgreeAndPointIntoTheText(String text) {
    var folded = Fold.foldWithOrigins(text);
    assertThat(folded.folded()).isEqualTo(Fold.fold(text));
    assertThat(folded.origins()).hasSize(folded.folded().length() + 1);
    assertThat(folded.origins()[folded.folded().length()]).isEqualTo(text.length());
  }

  @Test
  void halfACharacterIsDropped() {
    assertThat(Fold.fold("a\ud83dé")).isEqualTo("ae");
  }
}
