/** How a notice leaves Kith: e-mail, where the operator set it up and the account wishes it. Discreet; never a receipt. */
@ApplicationModule(allowedDependencies = {"platform", "vault", "accounts", "shell"})
@NullMarked
package kith.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
