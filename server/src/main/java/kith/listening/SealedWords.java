package kith.listening;

import java.time.LocalDate;
import kith.platform.AccountId;
import kith.text.When;
import kith.vault.Vault;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words and days as they stand in columns that may be empty. */
@Component
class SealedWords {
  private final Vault vault;

  SealedWords(Vault vault) {
    this.vault = vault;
  }

  byte @Nullable [] seal(AccountId me, TableField<?, byte[]> place, @Nullable String words) {
    return words == null ? null : vault.seal(me, place, words);
  }

  @Nullable
  String open(AccountId me, TableField<?, byte[]> place, byte @Nullable [] sealed) {
    return sealed == null ? null : vault.open(me, place, sealed);
  }

  static @Nullable LocalDate day(@Nullable String written) {
    return written == null ? null : LocalDate.parse(written);
  }

  static @Nullable String written(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static @Nullable String starts(@Nullable When when) {
    return when == null ? null : when.first().toString();
  }

  static @Nullable String ends(@Nullable When when) {
    return when == null ? null : when.last().toString();
  }

  static @Nullable When when(@Nullable String starts, @Nullable String ends) {
    return starts == null || ends == null
        ? null
        : Whens.between(LocalDate.parse(starts), LocalDate.parse(ends));
  }
}
