package kith.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.platform.Choices;
import org.springframework.stereotype.Component;

/** Emergency numbers and crisis lines by country; {@code docs/operating/help-lines.md} says how they are kept. */
@Component
public class Lines {
  private final Map<String, Emergency> emergencies;
  private final Map<String, List<Line>> lines;
  private final Map<String, String> zones;

  Lines() {
    emergencies = rows("emergency", 4)
        .map(it -> new Emergency(it[0], it[1], it[2], LocalDate.parse(it[3])))
        .collect(Collectors.toMap(Emergency::country, it -> it));
    lines = rows("lines", 9)
        .map(it -> new Line(
            it[0],
            it[1],
            it[2],
            Line.Kind.valueOf(it[3].toUpperCase(Locale.ROOT)),
            Choices.parse(Line.About.class, it[4]),
            it[5],
            List.of(it[6].split(",")),
            it[7],
            LocalDate.parse(it[8])))
        .collect(Collectors.groupingBy(Line::country, TreeMap::new, Collectors.toList()));
    zones = rows("zones", 2).collect(Collectors.toMap(it -> it[0], it -> it[1]));
  }

  /** Countries of which anything is known. */
  public SortedSet<String> countries() {
    var all = new TreeSet<>(emergencies.keySet());
    all.addAll(lines.keySet());
    return all;
  }

  /** In the order in which they are best tried; empty where none could be verified. */
  public List<Line> of(String country) {
    return lines.getOrDefault(country, List.of());
  }

  public Optional<Emergency> emergency(String country) {
    return Optional.ofNullable(emergencies.get(country));
  }

  /** Where somebody probably is: by their time zone. */
  public Optional<String> at(ZoneId zone) {
    return Optional.ofNullable(zones.get(zone.getId())).filter(countries()::contains);
  }

  private static Stream<String[]> rows(String name, int columns) {
    var file = "/kith/support/" + name + ".tsv";
    try (var in = Lines.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing " + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(row -> !row.startsWith("#") && !row.isBlank())
              .map(row -> row.split("\t", -1))
              .peek(row -> {
                if (row.length != columns) {
                  throw new IllegalStateException(file + ": " + String.join(" ", row));
                }
              })
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
