package kith.support;

import java.time.LocalDate;
import java.util.List;

/**
 * A line that somebody in distress can reach.
 *
 * @param country ISO 3166 code
 * @param number as it is dialled there, spaced for reading
 * @param hours "24/7", or words of the source; empty where it states none
 * @param languages BCP 47 tags
 * @param source address of the page that states the number
 * @param checked the day on which the number was compared with that page
 */
public record Line(
    String country,
    String name,
    String number,
    Kind kind,
    About about,
    String hours,
    List<String> languages,
    String source,
    LocalDate checked) {
  /** What one does with the number. */
  public enum Kind {
    CALL,
    TEXT,
    WHATSAPP
  }

  /** What it is there for. */
  public enum About {
    ANYTHING,
    /** Violence by somebody close. */
    ABUSE
  }

  public boolean always() {
    return hours.equals("24/7");
  }

  /** What opens it on a telephone; the digits only. WhatsApp numbers are written with their country's code. */
  public String href() {
    var digits = number.replaceAll("[^+\\d]", "");
    return switch (kind) {
      case CALL -> "tel:" + digits;
      case TEXT -> "sms:" + digits;
      case WHATSAPP -> "https://wa.me/" + digits.replace("+", "");
    };
  }
}
