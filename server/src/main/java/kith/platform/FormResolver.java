package kith.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

final class FormResolver implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Form.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws IOException {
    var servlet = request.getNativeRequest(HttpServletRequest.class);
    if (servlet != null && !isRead(servlet) && isJson(servlet.getContentType())) {
      return JsonForm.read(servlet.getInputStream());
    }
    var typed = new HashMap<String, List<String>>();
    request.getParameterMap().forEach((field, values) -> typed.put(field, Arrays.asList(values)));
    return new Form(typed);
  }

  /** A read has no body; many programs name a type for one all the same. */
  private static boolean isRead(HttpServletRequest request) {
    return HttpMethod.GET.matches(request.getMethod())
        || HttpMethod.HEAD.matches(request.getMethod());
  }

  private static boolean isJson(@Nullable String contentType) {
    return contentType != null
        && contentType.regionMatches(
            true,
            0,
            MediaType.APPLICATION_JSON_VALUE,
            0,
            MediaType.APPLICATION_JSON_VALUE.length());
  }
}
