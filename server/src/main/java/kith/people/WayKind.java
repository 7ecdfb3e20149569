package kith.people;

import static kith.shell.Directory.Way.Act.CALL;
import static kith.shell.Directory.Way.Act.WRITE;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import kith.shell.Directory;

/** How somebody can be reached. Signal takes no text along: there it is copied. */
public enum WayKind {
  /** Android reads what follows the question mark, iOS what follows the ampersand. */
  SMS {
    @Override
    List<Directory.Way> open(String address) {
      return List.of(
          way(address, WRITE, "sms:" + digits(address) + "?&body={text}"),
          new Directory.Way("tel", CALL, "tel:" + digits(address), address));
    }
  },
  WHATSAPP {
    @Override
    public boolean accepts(String address) {
      return ABROAD.matcher(address).matches();
    }

    @Override
    List<Directory.Way> open(String address) {
      var number = digits(address).replaceFirst("^(\\+|00)", "");
      return List.of(way(address, WRITE, "https://wa.me/" + number + "?text={text}"));
    }
  },
  SIGNAL {
    @Override
    public boolean accepts(String address) {
      return ABROAD.matcher(address).matches() || SIGNAL_LINK.matcher(address).matches();
    }

    @Override
    List<Directory.Way> open(String address) {
      return List.of(way(
          address,
          WRITE,
          address.startsWith("https:") ? address : "https://signal.me/#p/" + abroad(address)));
    }
  },
  TELEGRAM {
    @Override
    public boolean accepts(String address) {
      return ABROAD.matcher(address).matches() || TELEGRAM_NAME.matcher(address).matches();
    }

    @Override
    List<Directory.Way> open(String address) {
      var name = TELEGRAM_NAME.matcher(address);
      return List.of(way(
          address,
          WRITE,
          "https://t.me/" + (name.matches() ? name.group(1) : abroad(address)) + "?text={text}"));
    }
  },
  EMAIL {
    @Override
    public boolean accepts(String address) {
      return MAIL.matcher(address).matches();
    }

    @Override
    List<Directory.Way> open(String address) {
      var at = address.lastIndexOf('@');
      return List.of(way(
          address,
          WRITE,
          "mailto:" + encode(address.substring(0, at)) + "@" + encode(address.substring(at + 1))
              + "?body={text}"));
    }
  },
  PHONE {
    @Override
    List<Directory.Way> open(String address) {
      return List.of(new Directory.Way("tel", CALL, "tel:" + digits(address), address));
    }
  };

  private static final Pattern NUMBER = Pattern.compile("\\+?[\\d ()/.-]*\\d[\\d ()/.-]{2,30}");
  private static final Pattern ABROAD = Pattern.compile("(\\+|00)[\\d ()/.-]{7,30}");
  private static final Pattern SIGNAL_LINK =
      Pattern.compile("https://signal\\.me/#[\\w/+=.-]{3,150}");
  private static final Pattern TELEGRAM_NAME =
      Pattern.compile("(?:@|https://t\\.me/)?([A-Za-z]\\w{3,31})");
  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  /** Whether something of this shape can be reached this way. */
  public boolean accepts(String address) {
    return NUMBER.matcher(address).matches();
  }

  /** Links that open it. */
  abstract List<Directory.Way> open(String address);

  Directory.Way way(String address, Directory.Way.Act act, String link) {
    return new Directory.Way(kith.platform.Choices.name(this), act, link, address);
  }

  private static String digits(String address) {
    return (address.startsWith("+") ? "+" : "") + address.replaceAll("\\D", "");
  }

  private static String abroad(String address) {
    return digits(address).replaceFirst("^00", "+");
  }

  private static String encode(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
