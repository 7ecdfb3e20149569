/** Measures the readers on labelled data. */
@NullMarked
package kith.text.accuracy;

import org.jspecify.annotations.NullMarked;
