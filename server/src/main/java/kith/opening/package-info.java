/** Getting beyond the surface: decks of prompts in three depths, exchanges revealed when all answered, and pages for oneself. */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "vault",
      "accounts",
      "people",
      "moments",
      "circle",
      "shell",
      "text"
    })
@NullMarked
package kith.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
