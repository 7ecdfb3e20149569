/** Being there: human help that is always one step away, with numbers of one's country and of one's own people. */
@ApplicationModule(
    allowedDependencies = {"platform", "vault", "accounts", "people", "circle", "shell", "text"})
@NullMarked
package kith.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
