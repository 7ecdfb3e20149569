package kith.shell.web;

import java.io.IOException;
import kith.shell.Api;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API; written by hand, and held against the routes and their answers by a test. */
@RestController
class OpenApiController {
  private final byte[] description;

  OpenApiController() throws IOException {
    description = new ClassPathResource("kith/shell/openapi.json").getContentAsByteArray();
  }

  @GetMapping(value = Api.PATH + "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] description() {
    return description;
  }
}
