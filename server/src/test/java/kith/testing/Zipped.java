package kith.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The files in a ZIP that was answered, as text, by their names. */
public final class Zipped {
  private Zipped() {}

  public static Map<String, String> in(MvcTestResult answer) {
    var files = new TreeMap<String, String>();
    var bytes = answer.getResponse().getContentAsByteArray();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
        files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
