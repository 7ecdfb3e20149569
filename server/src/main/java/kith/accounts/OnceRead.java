package kith.accounts;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** Reads the context when first asked, and then no more. */
final class OnceRead implements DeferredSecurityContext {
  private final Supplier<SecurityContext> reader;
  private @Nullable SecurityContext read;

  OnceRead(Supplier<SecurityContext> reader) {
    this.reader = reader;
  }

  @Override
  public SecurityContext get() {
    var context = read;
    if (context == null) {
      context = reader.get();
      read = context;
    }
    return context;
  }

  @Override
  public boolean isGenerated() {
    return read != null;
  }
}
