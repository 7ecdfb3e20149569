package kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kith.accounts.Device;
import kith.accounts.NewAccount;
import kith.platform.Form;
import kith.shell.Option;

/** The fields by which accounts are described, read and checked alike wherever they stand. */
final class Fields {
  static final int SHORTEST_PASSWORD = 10;
  private static final int LONGEST_PASSWORD = 500;

  private Fields() {}

  static NewAccount newAccount(Form form, Locale locale) {
    return new NewAccount(form.line("name"), email(form), zone(form), locale);
  }

  static String email(Form form) {
    var email = form.line("email");
    if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+")) {
      form.refuse("email", "accounts.wrong.email");
    }
    return email;
  }

  static String newPassword(Form form, String field) {
    var password = form.typed(field);
    if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
      form.refuse(field, "accounts.wrong.password", SHORTEST_PASSWORD);
    }
    return password;
  }

  static ZoneId zone(Form form) {
    try {
      return ZoneId.of(form.typed("zone"));
    } catch (DateTimeException _) {
      form.refuse("zone", "platform.wrong.choice");
      return ZoneId.of("UTC");
    }
  }

  /** Regions and their cities, and UTC; {@code other} is among them whatever it is. */
  static List<Option> zones(String other) {
    var cities = ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.matches(
            "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"));
    return java.util.stream.Stream.concat(cities, java.util.stream.Stream.of("UTC", other))
        .filter(id -> !id.isBlank())
        .distinct()
        .sorted()
        .map(id -> new Option(id, id.replace('_', ' ')))
        .toList();
  }

  /** What a new passkey is called until it is given a better name: the browser and system that made it. */
  static String passkeyName(HttpServletRequest request) {
    return Device.named(Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
  }

  static Form filled(Map<String, String> values) {
    var typed = new java.util.HashMap<String, List<String>>();
    values.forEach((field, value) -> typed.put(field, List.of(value)));
    return new Form(typed);
  }
}
