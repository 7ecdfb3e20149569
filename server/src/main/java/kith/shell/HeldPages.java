package kith.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import kith.platform.AccountId;
import kith.platform.Db;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Bodies of pages as they were made, held while nothing of the account changes. What is held is bounded, is for one session
 * (its forms carry that session's token), and is dropped when unused.
 */
@Component
public class HeldPages {
  private static final long BYTES = 48L << 20;
  private static final Duration UNUSED = Duration.ofMinutes(10);
  private final Db db;
  private final Cache<Key, Held> held = Caffeine.newBuilder()
      .maximumWeight(BYTES)
      .weigher((Key key, Held page) -> page.body.length)
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
    var key = new Key(me, db.revision(me), what, request.getLocale(), page.csrf(), page.path());
    var found = held.getIfPresent(key);
    if (found == null) {
      found = render(make.get());
      held.put(key, found);
    }
    return new Made(found.title, found);
  }

  /** An account's pages go at once when the account does. */
  public void drop(AccountId account) {
    held.asMap().keySet().removeIf(key -> key.account.equals(account));
  }

  private static Held render(Made made) {
    var output = new Utf8ByteOutput();
    made.body.writeTo(output);
    var bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Held(made.title, bytes.toByteArray());
  }

  /** A page's title and what stands below it. */
  public record Made(String title, Content body) {}

  private record Key(
      AccountId account,
      long revision,
      Object what,
      Locale locale,
      @Nullable String csrf,
      String path) {}

  private record Held(String title, byte[] body) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
      output.writeBinaryContent(body);
    }
  }
}
