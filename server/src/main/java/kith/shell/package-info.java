/** The frame of every page, and the interfaces through which features bring their part to shared pages. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package kith.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
