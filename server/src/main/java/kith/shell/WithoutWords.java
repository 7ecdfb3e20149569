package kith.shell;

import org.jspecify.annotations.Nullable;

/** What failed and where, for the log; an exception's own message may hold somebody's words and stays out. */
final class WithoutWords extends RuntimeException {
  private static final long serialVersionUID = 1;

  WithoutWords(Throwable failed) {
    super(failed.getClass().getName(), cause(failed.getCause()));
    setStackTrace(failed.getStackTrace());
  }

  private static @Nullable Throwable cause(@Nullable Throwable cause) {
    return cause == null ? null : new WithoutWords(cause);
  }

  @Override
  public String toString() {
    return String.valueOf(getMessage());
  }
}
