package kith.accounts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kith.testing.Html;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Scores answers as Mozilla's HTTP Observatory does (developer.mozilla.org/en-US/observatory/docs/tests_and_scoring): from 100,
 * penalties first, and bonuses only where 90 are left. Its newer bonus for a resource policy is left out, so the true score is no
 * lower. Redirection from http is the business of the proxy.
 */
final class Observatory {
  private static final int BASE = 100;
  private static final int BONUS_FROM = 90;
  private static final long SIX_MONTHS_SECONDS = 15_768_000;
  private static final List<String> PRIVATE =
      List.of("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin");

  private Observatory() {}

  static int score(MvcTestResult page, List<String> cookies) {
    var modifiers = modifiers(page, cookies).values();
    var score = BASE + modifiers.stream().mapToInt(it -> Math.min(it, 0)).sum();
    return score < BONUS_FROM
        ? Math.max(score, 0)
        : score + modifiers.stream().mapToInt(it -> Math.max(it, 0)).sum();
  }

  /** What each test adds or takes away. */
  static Map<String, Integer> modifiers(MvcTestResult page, List<String> cookies) {
    var policy = directives(header(page, "Content-Security-Policy"));
    var hsts = header(page, "Strict-Transport-Security");
    var modifiers = new LinkedHashMap<String, Integer>();
    modifiers.put("policy", policy(policy));
    modifiers.put("cookies", cookies(cookies, !hsts.isEmpty()));
    modifiers.put("shared with other origins", shared(header(page, "Access-Control-Allow-Origin")));
    modifiers.put("transport", transport(hsts));
    modifiers.put("referrer", referrer(header(page, "Referrer-Policy")));
    modifiers.put("scripts", scripts(page));
    modifiers.put("types", header(page, "X-Content-Type-Options").equals("nosniff") ? 0 : -5);
    modifiers.put("frames", frames(policy, header(page, "X-Frame-Options")));
    return modifiers;
  }

  private static int policy(Map<String, List<String>> policy) {
    if (policy.isEmpty()) {
      return -25;
    }
    var fallback = policy.getOrDefault("default-src", List.of("*"));
    var scripts = policy.getOrDefault("script-src", fallback);
    var objects = policy.getOrDefault("object-src", fallback);
    var styles = policy.getOrDefault("style-src", fallback);
    if (isUnsafe(scripts) || isUnsafe(objects)) {
      return -20;
    }
    var all = policy.values().stream().flatMap(List::stream).toList();
    if (all.stream().anyMatch(it -> it.startsWith("http:"))) {
      return -20;
    }
    if (scripts.contains("'unsafe-eval'") || styles.contains("'unsafe-eval'")) {
      return -10;
    }
    if (isUnsafe(styles)) {
      return 0;
    }
    return policy.getOrDefault("default-src", List.of()).equals(List.of("'none'")) ? 10 : 5;
  }

  private static boolean isUnsafe(List<String> sources) {
    return sources.stream()
        .anyMatch(
            it -> List.of("'unsafe-inline'", "data:", "https:", "http:", "*").contains(it));
  }

  private static int cookies(List<String> cookies, boolean hsts) {
    var worst = cookies.isEmpty() ? 0 : 5;
    for (var cookie : cookies) {
      worst = Math.min(worst, cookie(cookie.toLowerCase(Locale.ROOT), hsts));
    }
    return worst;
  }

  /** Each of ours is taken for one of a session. */
  private static int cookie(String cookie, boolean hsts) {
    if (!cookie.contains("; secure")) {
      return hsts ? -10 : -40;
    }
    if (!cookie.contains("; httponly")) {
      return -30;
    }
    if (!cookie.contains("; samesite")) {
      return 0;
    }
    return cookie.contains("; samesite=lax") || cookie.contains("; samesite=strict") ? 5 : -20;
  }

  private static int shared(String origin) {
    return origin.equals("*") ? -50 : 0;
  }

  private static int transport(String hsts) {
    var age = hsts.replaceFirst(".*max-age=(\\d+).*", "$1");
    if (!age.matches("\\d+")) {
      return -20;
    }
    return Long.parseLong(age) >= SIX_MONTHS_SECONDS ? 0 : -10;
  }

  private static int referrer(String policy) {
    if (policy.isEmpty()) {
      return 0;
    }
    return PRIVATE.contains(policy) ? 5 : -5;
  }

  private static int scripts(MvcTestResult page) {
    return Html.of(page).select("script[src]").stream()
            .allMatch(it -> it.attr("src").matches("/(?!/).*"))
        ? 0
        : -50;
  }

  private static int frames(Map<String, List<String>> policy, String options) {
    if (policy.containsKey("frame-ancestors") && !policy.get("frame-ancestors").contains("*")) {
      return 5;
    }
    return List.of("DENY", "SAMEORIGIN").contains(options) ? 5 : -20;
  }

  private static Map<String, List<String>> directives(String policy) {
    var directives = new LinkedHashMap<String, List<String>>();
    for (var directive : policy.split(";")) {
      var words = Arrays.asList(directive.strip().split("\\s+"));
      if (!words.getFirst().isEmpty()) {
        directives.put(words.getFirst(), words.subList(1, words.size()));
      }
    }
    return directives;
  }

  private static String header(MvcTestResult page, String name) {
    var value = page.getResponse().getHeader(name);
    return value == null ? "" : value;
  }
}
