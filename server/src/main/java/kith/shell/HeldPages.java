package kith.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kith.platform.AccountId;
import kith.platform.Db;
import org.springframework.stereotype.Component;

/**
 * Bodies of pages as they were made, held while nothing of the account changes. What is held is bounded and dropped when unused.
 * The token in its forms is another one in every answer, so the page is held in parts, and today's token goes between them.
 */
@Component
public class HeldPages {
  private static final long BYTES = 48L << 20;
  private static final Duration UNUSED = Duration.ofMinutes(10);
  private final Db db;
  private final Cache<Key, Held> held = Caffeine.newBuilder()
      .maximumWeight(BYTES)
      .weigher((Key key, Held page) -> page.bytes())
      .expireAfterAccess(UNUSED)
      .build();

  HeldPages(Db db) {
    this.db = db;
  }

  /**
   * Ask in a transaction, so that the revision and what is read belong together.
   *
   * @param what names the page and all that it depends on besides the account's rows, such as the day
   */
  public Made of(AccountId me, Object what, Supplier<Made> make) {
    var request = Requests.current();
    var page = Requests.page(request);
    var token = page.csrf() == null ? "" : page.csrf();
    var key = new Key(me, db.revision(me), what, request.getLocale(), page.path());
    var found = held.getIfPresent(key);
    if (found == null) {
      found = render(make.get(), token);
      held.put(key, found);
    }
    return new Made(found.title, found.wide, found.with(token));
  }

  /** An account's pages go at once when the account does. */
  public void drop(AccountId account) {
    held.asMap().keySet().removeIf(key -> key.account.equals(account));
  }

  private static Held render(Made made, String token) {
    var output = new Utf8ByteOutput();
    made.body.writeTo(output);
    var bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Held(made.title, made.wide, parts(bytes.toByteArray(), token.getBytes(ISO_8859_1)));
  }

  /** What stands before, between and after the tokens. */
  private static List<byte[]> parts(byte[] body, byte[] token) {
    var parts = new ArrayList<byte[]>();
    var from = 0;
    for (var at = 0; token.length > 0 && at <= body.length - token.length; at++) {
      if (Arrays.equals(body, at, at + token.length, token, 0, token.length)) {
        parts.add(Arrays.copyOfRange(body, from, at));
        from = at + token.length;
        at = from - 1;
      }
    }
    parts.add(Arrays.copyOfRange(body, from, body.length));
    return parts;
  }

  /**
   * A page's title and what stands below it.
   *
   * @param wide whether it uses the whole width
   */
  public record Made(String title, boolean wide, Content body) {}

  private record Key(AccountId account, long revision, Object what, Locale locale, String path) {}

  private record Held(String title, boolean wide, List<byte[]> parts) {
    int bytes() {
      return parts.stream().mapToInt(part -> part.length).sum();
    }

    Content with(String token) {
      var between = token.getBytes(ISO_8859_1);
      return output -> {
        output.writeBinaryContent(parts.getFirst());
        for (var part : parts.subList(1, parts.size())) {
          output.writeBinaryContent(between);
          output.writeBinaryContent(part);
        }
      };
    }
  }
}
