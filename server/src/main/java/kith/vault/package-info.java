/** Keys, and the sealing and opening of words. Deleting an account's key makes its words unreadable everywhere. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package kith.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
