package kith.text.notes;

import java.util.Locale;

/** What sort of event it is decides what one says before and after it. */
enum Occasion {
  TEST,
  CARE,
  FEAST,
  BIRTHDAY,
  TRIP,
  SORROW,
  MOVE,
  BIRTH,
  JOB,
  START,
  RESULTS,
  OTHER;

  static Occasion of(String label, String noun) {
    if (noun.startsWith("birthday") || noun.equals("bday")) {
      return BIRTHDAY;
    }
    if (noun.equals("results") || label.equals("results")) {
      return RESULTS;
    }
    return switch (label) {
      case "test", "exam", "race", "performance", "launch" -> TEST;
      case "care" -> CARE;
      case "feast", "wedding", "graduation", "retirement", "adoption" -> FEAST;
      case "birthday" -> BIRTHDAY;
      case "trip", "visit" -> TRIP;
      case "sorrow" -> SORROW;
      case "move" -> MOVE;
      case "birth" -> BIRTH;
      case "new job" -> JOB;
      case "start" -> START;
      default -> OTHER;
    };
  }

  /** What a happening without a noun of its own is called. */
  String thing(String label) {
    return switch (this) {
      case JOB -> "new job";
      case START -> "first day";
      case BIRTH -> "baby";
      case TEST, CARE, FEAST, BIRTHDAY, TRIP, SORROW, MOVE, RESULTS, OTHER ->
        label.toLowerCase(Locale.ROOT);
    };
  }
}
