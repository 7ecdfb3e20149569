package kith.testing;

import java.io.UnsupportedEncodingException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.accounts.Scope;
import kith.accounts.TestAccounts;
import kith.platform.AccountId;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People for tests: each has an account of their own, so that tests do not disturb each other. */
public final class Given {
  public static final String PASSWORD = "correct horse battery";
  private final MockMvcTester mvc;
  private final TestAccounts accounts;

  Given(MockMvcTester mvc, TestAccounts accounts) {
    this.mvc = mvc;
    this.accounts = accounts;
  }

  /** Somebody who is not signed in. */
  public Visitor visitor() {
    return new Visitor(mvc);
  }

  public Someone someone(String name) {
    return someone(name, ZoneId.of("Europe/Berlin"));
  }

  public Someone someone(String name, ZoneId zone) {
    return someone(name, zone, Locale.ENGLISH);
  }

  /** Somebody with an account, signed in. */
  public Someone someone(String name, ZoneId zone, Locale locale) {
    var email = UUID.randomUUID() + "@example.org";
    var id = accounts.add(name, email, PASSWORD, zone, locale);
    var browser = visitor();
    browser.speaks(locale.toLanguageTag());
    var session = accounts.session(id);
    browser.hasCookie(session.getName(), session.getValue());
    return new Someone(id, email, browser);
  }

  /** A program with a token of this account; without scopes named it may do everything. */
  public Program program(Someone someone, Scope... scopes) {
    return new Program(mvc, accounts.token(someone.id(), scopes));
  }

  /** A program whose token is none of this Kith's. */
  public Program program(String token) {
    return new Program(mvc, token);
  }

  /** The first group of the first match in what was answered. */
  public static String found(String pattern, MvcTestResult answer) {
    try {
      var matcher = Pattern.compile(pattern).matcher(answer.getResponse().getContentAsString());
      if (!matcher.find()) {
        throw new AssertionError("not there: " + pattern);
      }
      return Objects.requireNonNull(matcher.group(1));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An account with the browser in which it is signed in. */
  public record Someone(AccountId id, String email, Visitor browser) {}
}
