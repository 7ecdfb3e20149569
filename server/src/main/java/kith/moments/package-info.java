/** The ledger of what happened with whom, and what follows from it: last contact and rhythms. */
@ApplicationModule(allowedDependencies = {"platform", "shell", "vault", "accounts", "people"})
@NullMarked
package kith.moments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
