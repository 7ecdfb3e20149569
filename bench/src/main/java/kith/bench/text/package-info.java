/** How fast words are read. */
@NullMarked
package kith.bench.text;

import org.jspecify.annotations.NullMarked;
