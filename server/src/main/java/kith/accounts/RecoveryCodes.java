package kith.accounts;

import static kith.accounts.db.Tables.ACCOUNTS_RECOVERY_CODE;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ten codes on paper that mend a lost password, each once. 16 letters of 31 are 79 bits, so a keyed hash is enough. */
@Service
@Transactional(readOnly = true)
public class RecoveryCodes {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int CODES = 10;
  private static final int LENGTH = 16;
  private final Db db;
  private final Vault vault;
  private final SecurityLog log;

  RecoveryCodes(Db db, Vault vault, SecurityLog log) {
    this.db = db;
    this.vault = vault;
    this.log = log;
  }

  /** New codes, which can never be read again; those before them are void. */
  @Transactional
  public List<String> make(AccountId me) {
    db.write(me)
        .deleteFrom(ACCOUNTS_RECOVERY_CODE)
        .where(ACCOUNTS_RECOVERY_CODE.ACCOUNT.eq(me.value()))
        .execute();
    var codes = Stream.generate(RecoveryCodes::code).limit(CODES).toList();
    codes.forEach(code -> db.write(me)
        .insertInto(ACCOUNTS_RECOVERY_CODE)
        .set(ACCOUNTS_RECOVERY_CODE.ACCOUNT, me.value())
        .set(ACCOUNTS_RECOVERY_CODE.HASH, hash(me, code))
        .execute());
    log.note(me, SecurityEvent.RECOVERY_CODES_MADE);
    return codes;
  }

  public int left(AccountId me) {
    return db.read()
        .fetchCount(ACCOUNTS_RECOVERY_CODE, ACCOUNTS_RECOVERY_CODE.ACCOUNT.eq(me.value()));
  }

  /** Whether it was one of the account's codes; from here on it no longer is. */
  @Transactional
  boolean use(AccountId account, String code) {
    var used = db.write(account)
            .deleteFrom(ACCOUNTS_RECOVERY_CODE)
            .where(ACCOUNTS_RECOVERY_CODE.ACCOUNT.eq(account.value()))
            .and(ACCOUNTS_RECOVERY_CODE.HASH.eq(hash(account, code)))
            .execute()
        == 1;
    if (used) {
      log.note(account, SecurityEvent.RECOVERY_CODE_USED);
    }
    return used;
  }

  private static String code() {
    var code = new StringBuilder();
    IntStream.range(0, LENGTH).forEach(i -> {
      if (i > 0 && i % 4 == 0) {
        code.append('-');
      }
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    });
    return code.toString();
  }

  private byte[] hash(AccountId account, String code) {
    var plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return vault.keyedHash("recovery " + account, plain);
  }
}
