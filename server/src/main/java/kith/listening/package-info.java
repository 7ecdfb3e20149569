/** What people told me: notes, what was kept from them, what to ask, and who promised what. */
@ApplicationModule(
    allowedDependencies = {"platform", "vault", "accounts", "shell", "people", "moments", "text"})
@NullMarked
package kith.listening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
