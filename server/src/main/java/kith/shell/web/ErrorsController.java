package kith.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kith.shell.Trouble;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the servlet container sends what failed before any controller was reached. */
@Controller
class ErrorsController implements ErrorController {
  private final Trouble trouble;

  ErrorsController(Trouble trouble) {
    this.trouble = trouble;
  }

  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    trouble.write(request, response, status == null ? HttpStatus.NOT_FOUND : status);
  }
}
