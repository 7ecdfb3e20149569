package kith.feelings.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.feelings.CheckIn;
import kith.feelings.Feelings;
import kith.platform.AccountId;
import kith.platform.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All check-ins as a table (RFC 4180), newest first. */
@Controller
class ExportController {
  private final Feelings feelings;

  ExportController(Feelings feelings) {
    this.feelings = feelings;
  }

  @GetMapping("/feelings/export.csv")
  ResponseEntity<byte[]> csv(@SignedIn AccountId me) {
    var head = Stream.of("day,time,pleasantness,energy,words,body,reason,sentence");
    var lines = Stream.concat(head, feelings.all(me).stream().map(ExportController::line));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("feelings.csv").build().toString())
        .body(
            lines.collect(Collectors.joining("\r\n", "", "\r\n")).getBytes(StandardCharsets.UTF_8));
  }

  private static String line(CheckIn checkIn) {
    var felt = checkIn.felt();
    return Stream.of(
            checkIn.on().toString(),
            checkIn.at().toString(),
            String.valueOf(felt.affect().pleasantness()),
            String.valueOf(felt.affect().energy()),
            cell(String.join("; ", felt.words())),
            cell(felt.body()),
            cell(felt.reason()),
            cell(felt.sentence()))
        .collect(Collectors.joining(","));
  }

  /** Quoted; what a spreadsheet would take for a formula begins with an apostrophe. */
  private static String cell(@Nullable String words) {
    if (words == null) {
      return "";
    }
    var safe = !words.isEmpty() && "=+-@\t".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
