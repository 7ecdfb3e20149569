/** The persons I care about: rings, rhythms, ways to reach them, their dates and the people in their life. */
@ApplicationModule(allowedDependencies = {"platform", "shell", "vault", "accounts"})
@NullMarked
package kith.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
