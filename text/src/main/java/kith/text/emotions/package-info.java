/** Emotions in a message. */
@NullMarked
package kith.text.emotions;

import org.jspecify.annotations.NullMarked;
