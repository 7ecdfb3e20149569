/** What holds on every page and in every form, whichever module they are of. */
@NullMarked
package kith.everywhere;

import org.jspecify.annotations.NullMarked;
