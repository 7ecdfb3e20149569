package kith.text.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of input. */
record Request(String line) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** The line itself, or the "text" of a line that is a JSON object. */
  String textOrLine() throws BadLineException {
    return line.stripLeading().startsWith("{") ? object().text("text") : line;
  }

  Fields object() throws BadLineException {
    try {
      JsonNode node = JSON.readTree(line);
      if (node != null && node.isObject()) {
        return new Fields(node);
      }
      throw new BadLineException("a line must be a JSON object");
    } catch (JacksonException e) {
      throw new BadLineException("not JSON: " + e.getOriginalMessage());
    }
  }

  /** The fields of a JSON object; each getter refuses what is missing or of another type. */
  record Fields(JsonNode node) {
    String text(String name) throws BadLineException {
      return text(name, node.path(name));
    }

    /** Empty when the field is missing. */
    List<String> texts(String name) throws BadLineException {
      var texts = new ArrayList<String>();
      var field = node.path(name);
      if (!field.isMissingNode() && !field.isArray()) {
        throw new BadLineException("\"" + name + "\" must be a list of texts");
      }
      for (var item : field) {
        texts.add(text(name, item));
      }
      return texts;
    }

    LocalDate day(String name) throws BadLineException {
      try {
        return LocalDate.parse(text(name));
      } catch (DateTimeParseException _) {
        throw new BadLineException("\"" + name + "\" must be a day such as 2026-11-23");
      }
    }

    /** An ISO date-time; an offset, where given, is dropped: days count where the writer is. */
    LocalDateTime moment(String name) throws BadLineException {
      var iso = text(name);
      try {
        return LocalDateTime.parse(iso);
      } catch (DateTimeParseException _) {
        return momentWithOffset(name, iso);
      }
    }

    private static LocalDateTime momentWithOffset(String name, String iso) throws BadLineException {
      try {
        return OffsetDateTime.parse(iso).toLocalDateTime();
      } catch (DateTimeParseException _) {
        throw new BadLineException(
            "\"" + name + "\" must be a date-time such as 2026-11-23T08:00:00");
      }
    }

    private static String text(String name, JsonNode value) throws BadLineException {
      if (value.isString()) {
        return value.stringValue();
      }
      throw new BadLineException("\"" + name + "\" must be a text");
    }
  }
}
