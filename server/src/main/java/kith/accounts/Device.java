package kith.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * Where an account is signed in.
 *
 * @param browser and
 * @param system as the browser told, shortened to their names; "?" when unknown
 * @param here whether it is the one that asks
 */
public record Device(UUID id, String browser, String system, Instant seenAt, boolean here) {
  /** "Firefox · Linux". */
  public static String named(String agent) {
    return browserOf(agent) + " · " + systemOf(agent);
  }

  static String browserOf(String agent) {
    return firstOf(
        agent, "Edg", "Edge", "OPR", "Opera", "Firefox", "Firefox", "FxiOS", "Firefox", "Chrome",
        "Chrome", "CriOS", "Chrome", "Safari", "Safari");
  }

  static String systemOf(String agent) {
    return firstOf(
        agent,
        "Android",
        "Android",
        "iPhone",
        "iPhone",
        "iPad",
        "iPad",
        "Windows",
        "Windows",
        "CrOS",
        "ChromeOS",
        "Mac OS X",
        "macOS",
        "Linux",
        "Linux");
  }

  private static String firstOf(String agent, String... marksAndNames) {
    for (var i = 0; i < marksAndNames.length; i += 2) {
      if (agent.contains(marksAndNames[i])) {
        return marksAndNames[i + 1];
      }
    }
    return "?";
  }
}
