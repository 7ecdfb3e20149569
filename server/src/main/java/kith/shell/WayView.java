package kith.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import kith.shell.Directory.Glance;
import kith.shell.Directory.Way;
import kith.shell.Directory.Way.Act;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach somebody, ready to be followed.
 *
 * @param label what following it does
 * @param href with the words in their place
 * @param copies whether the words are to be copied, because this way takes none along
 * @param address as it was written, to read
 */
public record WayView(
    Act act, String label, String href, String icon, boolean copies, String address) {
  private static final Set<String> NAMED =
      Set.of("sms", "whatsapp", "signal", "telegram", "email", "tel");

  public static List<WayView> all(Say say, Glance person, @Nullable String words) {
    return person.ways().stream()
        .map(way -> of(say, way, words == null ? "" : words))
        .toList();
  }

  private static WayView of(Say say, Way way, String words) {
    var kind = NAMED.contains(way.kind()) ? way.kind() : "other";
    return new WayView(
        way.act(),
        say.text("shell.way." + kind),
        way.link().replace("{text}", encode(written(kind, words))),
        way.act() == Act.CALL ? "call" : kind.equals("email") ? "mail" : "message",
        way.act() == Act.WRITE && !words.isEmpty() && !way.link().contains("{text}"),
        way.address());
  }

  /** In an e-mail's body a line ends with both (RFC 6068); Telegram asks a bot where a message begins with @. */
  private static String written(String kind, String words) {
    return switch (kind) {
      case "email" -> words.replace("\n", "\r\n");
      case "telegram" -> words.startsWith("@") ? " " + words : words;
      default -> words;
    };
  }

  /** On a web site, which opens beside Kith, so that one finds back. */
  public boolean leaves() {
    return href.startsWith("https:");
  }

  /** For a URI's query: a space is %20 there, a plus a plus. */
  private static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
