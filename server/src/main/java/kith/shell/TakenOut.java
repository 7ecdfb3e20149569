package kith.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.platform.AccountId;
import kith.platform.Days;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that an account holds in one ZIP: each kind as JSON, and a page to read for each person.
 *
 * <p>Row after row goes into it, in one transaction, so that all of it is of one moment. It is held compressed until it is whole:
 * what fails half-way is no file, and whoever downloads slowly holds no connection to the database.
 */
@Component
public class TakenOut {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private final List<Exports> features;
  private final Directory directory;
  private final TemplateEngine engine;
  private final MessageSource messages;
  private final Days days;

  TakenOut(
      List<Exports> features,
      Directory directory,
      TemplateEngine engine,
      MessageSource messages,
      Days days) {
    this.features = features;
    this.directory = directory;
    this.engine = engine;
    this.messages = messages;
    this.days = days;
  }

  @Transactional(readOnly = true)
  public byte[] zip(AccountId me) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var pages = new TakenPages(say, days.today(me));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var feature : features) {
        feature.export(me, (title, items) -> kind(zip, title, items, pages));
      }
      for (var page : pages.all(person -> directory.glance(me, person)).entrySet()) {
        write(zip, page.getKey(), page.getValue(), say);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void kind(
      ZipOutputStream zip, String title, Consumer<Consumer<Item>> items, TakenPages pages) {
    try {
      zip.putNextEntry(
          new ZipEntry("json/" + title.substring(title.lastIndexOf('.') + 1) + ".json"));
      try (var array = JSON.writerWithDefaultPrettyPrinter().writeValuesAsArray(zip)) {
        items.accept(item -> {
          array.write(item.fields());
          pages.add(title, item);
        });
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ZipOutputStream zip, String name, TakenPage page, Say say) throws IOException {
    var output = new Utf8ByteOutput();
    engine.render("shell/takenPage.jte", Map.of("say", say, "page", page), output);
    zip.putNextEntry(new ZipEntry(name));
    output.writeTo(zip);
    zip.closeEntry();
  }
}
