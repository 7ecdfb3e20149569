package kith.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.UUID;
import kith.platform.AccountId;
import kith.platform.Refusal;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A keyring as one file that only a passphrase opens: {@code KITHKEYS}, version 1, Argon2id's costs and 16 bytes of salt, then
 * the keys by AES-256-GCM, bound to all that stands before them.
 */
final class SealedKeys {
  private static final byte[] MAGIC = "KITHKEYS\u0001".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT = 16;
  private static final int HEADER = MAGIC.length + 2 * Integer.BYTES + SALT;
  private static final int MEMORY_KIB = 64 * 1024;
  private static final int MOST_MEMORY_KIB = 1024 * 1024;
  private static final int PASSES = 3;
  private static final int MOST_PASSES = 100;

  private SealedKeys() {}

  static byte[] seal(Keys keys, char[] passphrase) {
    var salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    var header = ByteBuffer.allocate(HEADER)
        .put(MAGIC)
        .putInt(MEMORY_KIB)
        .putInt(PASSES)
        .put(salt)
        .array();
    try {
      var sealed = cipher(header, passphrase).encrypt(write(keys), header);
      return ByteBuffer.allocate(HEADER + sealed.length).put(header).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Refusal when it is no such file, or the passphrase is another. */
  static Keys open(byte[] file, char[] passphrase) {
    if (file.length <= HEADER || !Arrays.equals(Arrays.copyOf(file, MAGIC.length), MAGIC)) {
      throw new Refusal("This is no copy of keys that ./kith keys backup wrote.");
    }
    var header = Arrays.copyOf(file, HEADER);
    try {
      return read(cipher(header, passphrase)
          .decrypt(Arrays.copyOfRange(file, HEADER, file.length), header));
    } catch (GeneralSecurityException e) {
      throw new Refusal(
          "This passphrase does not open the copy of the keys, or the file is damaged.", e);
    }
  }

  private static AesGcmJce cipher(byte[] header, char[] passphrase)
      throws GeneralSecurityException {
    var fields = ByteBuffer.wrap(header).position(MAGIC.length);
    var memory = fields.getInt();
    var passes = fields.getInt();
    if (memory < 8 || memory > MOST_MEMORY_KIB || passes < 1 || passes > MOST_PASSES) {
      throw new GeneralSecurityException("no costs of ours");
    }
    var salt = new byte[SALT];
    fields.get(salt);
    var argon2 = new Argon2BytesGenerator();
    argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
        .withMemoryAsKB(memory)
        .withIterations(passes)
        .withParallelism(1)
        .withSalt(salt)
        .build());
    var key = new byte[32];
    argon2.generateBytes(passphrase, key);
    return new AesGcmJce(key);
  }

  private static byte[] write(Keys keys) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      writeBytes(out, keys.instance());
      out.writeInt(keys.wrapped().size());
      for (var key : keys.wrapped().entrySet()) {
        out.writeLong(key.getKey().value().getMostSignificantBits());
        out.writeLong(key.getKey().value().getLeastSignificantBits());
        writeBytes(out, key.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static Keys read(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      var instance = readBytes(in);
      var wrapped = new HashMap<AccountId, byte[]>();
      for (var left = in.readInt(); left > 0; left--) {
        wrapped.put(new AccountId(new UUID(in.readLong(), in.readLong())), readBytes(in));
      }
      return new Keys(instance, wrapped);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }
}
