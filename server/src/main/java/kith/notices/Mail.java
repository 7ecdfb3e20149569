package kith.notices;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail that is the same each time it is tried.
 *
 * @param id names it for good: its Message-ID
 * @param unsubscribe ends all e-mails without signing in; null where none but this one can come
 */
record Mail(
    UUID id,
    String to,
    String subject,
    String body,
    @Nullable URI unsubscribe) {}
