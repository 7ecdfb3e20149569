/** A sample circle and a year of life, told to Kith through its facades as a person would tell it. */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "vault",
      "accounts",
      "people",
      "moments",
      "listening",
      "circle",
      "opening",
      "feelings"
    })
@NullMarked
package kith.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
