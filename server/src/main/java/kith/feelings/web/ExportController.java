package kith.feelings.web;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.feelings.CheckIn;
import kith.feelings.Feelings;
import kith.feelings.OwnWords;
import kith.feelings.Said;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.PersonId;
import kith.platform.SignedIn;
import kith.platform.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Check-ins, and what I said to others, as tables (RFC 4180), newest first, in my own time zone. */
@Controller
class ExportController {
  private final Feelings feelings;
  private final OwnWords own;
  private final People people;
  private final Zones zones;

  ExportController(Feelings feelings, OwnWords own, People people, Zones zones) {
    this.own = own;
    this.zones = zones;
    this.feelings = feelings;
    this.people = people;
  }

  @GetMapping("/feelings/export.csv")
  ResponseEntity<byte[]> csv(@SignedIn AccountId me) {
    var head = Stream.of("day,time,pleasantness,energy,words,body,reason,sentence,about,with");
    var lines = Stream.concat(head, feelings.all(me).stream().map(it -> line(me, it)));
    return file("feelings.csv", lines);
  }

  @GetMapping("/feelings/said.csv")
  ResponseEntity<byte[]> said(@SignedIn AccountId me) {
    var lines = own.all(me).stream().map(it -> line(me, it));
    return file("said.csv", Stream.concat(Stream.of("time,kind,words"), lines));
  }

  private static ResponseEntity<byte[]> file(String name, Stream<String> lines) {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(
            lines.collect(Collectors.joining("\r\n", "", "\r\n")).getBytes(StandardCharsets.UTF_8));
  }

  private String line(AccountId me, Said said) {
    return Stream.of(time(me, said.at()), Choices.name(said.kind()), cell(said.words()))
        .collect(Collectors.joining(","));
  }

  private String line(AccountId me, CheckIn checkIn) {
    var felt = checkIn.felt();
    return Stream.of(
            checkIn.on().toString(),
            time(me, checkIn.at()),
            String.valueOf(felt.affect().pleasantness()),
            String.valueOf(felt.affect().energy()),
            cell(String.join("; ", felt.words())),
            cell(felt.body()),
            cell(felt.reason()),
            cell(felt.sentence()),
            cell(names(me, checkIn.about())),
            cell(names(me, checkIn.with())))
        .collect(Collectors.joining(","));
  }

  private String time(AccountId me, Instant at) {
    return ISO_OFFSET_DATE_TIME.format(at.atZone(zones.of(me)));
  }

  private String names(AccountId me, Set<PersonId> persons) {
    return people.among(me, persons).values().stream()
        .map(Person::name)
        .sorted()
        .collect(Collectors.joining("; "));
  }

  /** Quoted; what a spreadsheet would take for a formula begins with an apostrophe. */
  private static String cell(@Nullable String words) {
    if (words == null || words.isEmpty()) {
      return "";
    }
    var safe = "=+-@\t".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
