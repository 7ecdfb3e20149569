package kith.shell;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kith.platform.PersonId;
import org.springframework.web.util.UriUtils;

/** What was taken out, sorted onto a page for each person and one for all that is about nobody. */
final class TakenPages {
  private static final int LONGEST_NAME = 60;
  private static final String INDEX = "index.html";
  /** It may be read in any year: days are said with theirs. */
  private static final LocalDate WHENEVER = LocalDate.MIN;

  private final Map<UUID, Map<String, List<TakenPage.Line>>> persons = new LinkedHashMap<>();
  private final Map<String, List<TakenPage.Line>> nobody = new LinkedHashMap<>();
  private final Say say;
  private final LocalDate today;

  TakenPages(Say say, LocalDate today) {
    this.say = say;
    this.today = today;
  }

  void add(String title, Item item) {
    if (item.words().isEmpty()) {
      return;
    }
    var on = item.on();
    var line =
        new TakenPage.Line(on == null ? "" : say.day(on, WHENEVER), List.copyOf(item.words()));
    for (var person : item.persons()) {
      put(persons.computeIfAbsent(person, _ -> new LinkedHashMap<>()), title, line);
    }
    if (item.persons().isEmpty()) {
      put(nobody, title, line);
    }
  }

  /** By their names in the ZIP; the first leads to the others. */
  Map<String, TakenPage> all(Function<PersonId, Optional<Directory.Glance>> whom) {
    var pages = new LinkedHashMap<String, TakenPage>();
    var links = new ArrayList<Option>();
    var taken = new HashSet<String>();
    pages.put(INDEX, new TakenPage("", "", List.of(), List.of()));
    persons.forEach((person, kinds) -> {
      var name = whom.apply(new PersonId(person)).map(Directory.Glance::label);
      var title = name.orElseGet(() -> say.text("shell.taken.gone"));
      var file = fileOf(title, taken);
      links.add(
          new Option("people/" + UriUtils.encodePathSegment(file, StandardCharsets.UTF_8), title));
      pages.put("people/" + file, page(title, kinds));
    });
    links.add(new Option("else.html", say.text("shell.taken.else")));
    pages.put("else.html", page(say.text("shell.taken.else"), nobody));
    var lead = say.text("shell.taken.lead", say.day(today, WHENEVER));
    pages.put(INDEX, new TakenPage(say.text("shell.taken.title"), lead, links, List.of()));
    return pages;
  }

  private TakenPage page(String title, Map<String, List<TakenPage.Line>> kinds) {
    var parts = kinds.entrySet().stream()
        .map(kind -> new TakenPage.Part(say.text(kind.getKey()), kind.getValue()))
        .toList();
    return new TakenPage(title, "", List.of(), parts);
  }

  /** Names that any file system takes; two of one name are told apart. */
  private static String fileOf(String name, Set<String> taken) {
    var plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N} -]", "").strip();
    var base = plain.isEmpty() ? "_" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    var file = base;
    for (var n = 2; !taken.add(file.toLowerCase(Locale.ROOT)); n++) {
      file = base + " " + n;
    }
    return file + ".html";
  }

  private static void put(
      Map<String, List<TakenPage.Line>> kinds, String title, TakenPage.Line line) {
    kinds.computeIfAbsent(title, _ -> new ArrayList<>()).add(line);
  }
}
