/** What every module stands on: the database, the account's own days, ids, forms, refusals, undo. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package kith.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
