package kith.testing;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program that uses the API with a token. */
public final class Program {
  private final MockMvcTester mvc;
  private final String token;
  private final String address = Addresses.next();

  Program(MockMvcTester mvc, String token) {
    this.mvc = mvc;
    this.token = token;
  }

  public MvcTestResult get(String path, Object... variables) {
    return send(HttpMethod.GET, path, "", variables);
  }

  /** Names JSON though a read has no body, as many programs do with every request. */
  public MvcTestResult getNamingJson(String path) {
    return mvc.get()
        .uri(path)
        .remoteAddress(address)
        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
        .contentType(MediaType.APPLICATION_JSON)
        .exchange();
  }

  public MvcTestResult post(String path, String json) {
    return send(HttpMethod.POST, path, json);
  }

  public MvcTestResult put(String path, String json) {
    return send(HttpMethod.PUT, path, json);
  }

  public MvcTestResult delete(String path) {
    return send(HttpMethod.DELETE, path, "");
  }

  /** {@code json} may be empty: then there is no body. */
  public MvcTestResult send(HttpMethod method, String path, String json, Object... variables) {
    var request = mvc.method(method)
        .uri(path, variables)
        .remoteAddress(address)
        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    return json.isEmpty()
        ? request.exchange()
        : request.contentType(MediaType.APPLICATION_JSON).content(json).exchange();
  }
}
