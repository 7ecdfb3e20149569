/** The accounts I am connected with by mutual consent, what I share with whom, and links for guests without an account. */
@ApplicationModule(
    allowedDependencies = {"platform", "vault", "accounts", "people", "notices", "shell"})
@NullMarked
package kith.circle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
