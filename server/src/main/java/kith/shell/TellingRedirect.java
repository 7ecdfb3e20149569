package kith.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.servlet.view.RedirectView;

/** A redirect whose toast the next page shows. */
final class TellingRedirect extends RedirectView {
  TellingRedirect(String url) {
    super(url, true, false, false);
  }

  @Override
  protected void renderMergedOutputModel(
      Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (model.get("toast") instanceof Toast toast) {
      ToastCookie.write(request, response, toast);
    }
    super.renderMergedOutputModel(model, request, response);
  }
}
