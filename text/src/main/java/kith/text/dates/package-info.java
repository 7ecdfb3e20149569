/** Days and times in English text: a hand-written grammar over words. */
@NullMarked
package kith.text.dates;

import org.jspecify.annotations.NullMarked;
