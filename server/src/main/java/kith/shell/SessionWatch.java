package kith.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BooleanSupplier;

/** Whether the session of a request still holds, asked later and without prolonging it; the accounts module answers. */
public interface SessionWatch {
  BooleanSupplier of(HttpServletRequest request);
}
