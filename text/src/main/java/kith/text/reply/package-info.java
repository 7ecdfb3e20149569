/** A reply to something said. */
@NullMarked
package kith.text.reply;

import org.jspecify.annotations.NullMarked;
