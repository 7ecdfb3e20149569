/** Words and sentences of a text, shared by the readers. */
@NullMarked
package kith.text.words;

import org.jspecify.annotations.NullMarked;
