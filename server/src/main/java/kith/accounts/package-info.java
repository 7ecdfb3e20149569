/** Who signs in: sign-up, sessions, and what guards the door. */
@ApplicationModule(allowedDependencies = {"platform", "vault", "shell"})
@NullMarked
package kith.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
