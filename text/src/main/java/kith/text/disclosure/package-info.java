/** How much of themselves somebody shows. */
@NullMarked
package kith.text.disclosure;

import org.jspecify.annotations.NullMarked;
