package kith.notices;

import java.net.URI;
import java.util.UUID;

/**
 * An e-mail that is the same each time it is tried.
 *
 * @param id names it for good: its Message-ID
 * @param unsubscribe ends all e-mails without signing in
 */
record Mail(UUID id, String to, String subject, String body, URI unsubscribe) {}
