package kith.testing;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Somebody with a browser: keeps cookies, and sends forms with the token of the page they came from. */
public final class Visitor {
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
  private final MockMvcTester mvc;
  private final String address = Addresses.next();
  private final Map<String, String> cookies = new TreeMap<>();
  private String csrf = "";
  private String language = "en";
  private String site = "same-origin";

  Visitor(MockMvcTester mvc) {
    this.mvc = mvc;
  }

  public MvcTestResult get(String path, Object... variables) {
    return send(HttpMethod.GET, path, variables, new String[0]);
  }

  /** What an open page asks for by itself because something changed elsewhere. */
  public MvcTestResult refresh(String path) {
    var request = mvc.get().uri(path).header("X-Kith-Live", "1").header("HX-Request", "true");
    return send(request, HttpMethod.GET);
  }

  /** To where a link leads, or a form without fields; as the address stands on a page. */
  public MvcTestResult follow(String href) {
    return send(mvc.get().uri(URI.create(href)), HttpMethod.GET);
  }

  /** A form as it stands on a page, filled. */
  public MvcTestResult submit(String action, Map<String, List<String>> filled) {
    var fields = new ArrayList<String>();
    filled.forEach((name, values) -> values.forEach(value -> fields.addAll(List.of(name, value))));
    needsToken();
    return send(mvc.post().uri(URI.create(action)), HttpMethod.POST, fields.toArray(String[]::new));
  }

  /** A form that only asks, filled. */
  MvcTestResult ask(String action, Map<String, List<String>> filled) {
    var asked = UriComponentsBuilder.fromUriString(action.replaceFirst("[?#].*", ""));
    var words = new HashMap<String, String>();
    filled.forEach((name, values) -> values.forEach(value -> {
      asked.queryParam(name, "{" + name + words.size() + "}");
      words.put(name + words.size(), value);
    }));
    return send(mvc.get().uri(asked.encode().buildAndExpand(words).toUri()), HttpMethod.GET);
  }

  /** {@code fields}: name, value, name, value …; a name may come twice. */
  public MvcTestResult post(String path, String... fields) {
    return send(HttpMethod.POST, path, new Object[0], fields);
  }

  public MvcTestResult put(String path, String... fields) {
    return send(HttpMethod.PUT, path, new Object[0], fields);
  }

  public MvcTestResult delete(String path, String... fields) {
    return send(HttpMethod.DELETE, path, new Object[0], fields);
  }

  /** From here on sends forms with a token that is none. */
  public void forgetCsrf() {
    csrf = "none";
  }

  /** What the browser says of where its forms come from: {@code Sec-Fetch-Site}. */
  public void comesFrom(String site) {
    this.site = site;
  }

  /** From here on asks for pages in this language, a tag such as {@code de-CH}. */
  public void speaks(String language) {
    this.language = language;
  }

  String language() {
    return language;
  }

  /** Puts a cookie of somebody else's making into this browser. */
  public void hasCookie(String name, String value) {
    cookies.put(name, value);
  }

  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  /** A stream that stays open; its answer grows. */
  public MvcTestResult open(String path) {
    var request = mvc.get().uri(path);
    if (!cookies.isEmpty()) {
      request.cookie(cookiesSent());
    }
    return request.asyncExchange();
  }

  public MvcTestResult send(HttpMethod method, String path, Object[] variables, String[] fields) {
    if (method != HttpMethod.GET) {
      needsToken();
    }
    return send(mvc.method(method).uri(path, variables), method, fields);
  }

  private MvcTestResult send(MockMvcRequestBuilder request, HttpMethod method, String... fields) {
    request.remoteAddress(address).header(HttpHeaders.ACCEPT_LANGUAGE, language);
    var form = new LinkedMultiValueMap<String, String>();
    for (var i = 0; i < fields.length; i += 2) {
      form.add(fields[i], fields[i + 1]);
    }
    form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    if (!cookies.isEmpty()) {
      request.cookie(cookiesSent());
    }
    if (method != HttpMethod.GET) {
      request.header("X-CSRF-TOKEN", csrf);
      request.header("Sec-Fetch-Site", site);
    }
    return remember(request.exchange());
  }

  private void needsToken() {
    if (csrf.isEmpty()) {
      get("/sign-in");
    }
    if (csrf.isEmpty()) {
      get("/");
    }
  }

  private Cookie[] cookiesSent() {
    return cookies.entrySet().stream()
        .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
        .toArray(Cookie[]::new);
  }

  private MvcTestResult remember(MvcTestResult result) {
    for (var cookie : result.getResponse().getCookies()) {
      if (cookie.getMaxAge() == 0) {
        cookies.remove(cookie.getName());
      } else {
        cookies.put(cookie.getName(), cookie.getValue());
      }
    }
    var found = CSRF.matcher(Html.is(result) ? Html.text(result) : "");
    if (found.find()) {
      csrf = found.group(1);
    }
    return result;
  }
}
