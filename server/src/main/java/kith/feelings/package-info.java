/** How I feel: check-ins of pleasantness and energy with precise words. Descriptive only; no feeling is ever fixed or graded. */
@ApplicationModule(
    allowedDependencies = {"platform", "vault", "accounts", "people", "circle", "shell", "text"})
@NullMarked
package kith.feelings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
