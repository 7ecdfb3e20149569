package kith.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Claims every {@link AccountId} argument, annotated or not, so that none is ever bound from the request. */
final class SignedInResolver implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == AccountId.class;
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    var wanted = parameter.getParameterAnnotation(SignedIn.class);
    if (wanted != null
        && authentication != null
        && authentication.isAuthenticated()
        && authentication.getPrincipal() instanceof AccountId account) {
      return account;
    }
    if (wanted != null && wanted.optional()) {
      return null;
    }
    throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
  }
}
