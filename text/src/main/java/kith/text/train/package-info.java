/** Learns the weights from named public data and measures them; nothing here runs when a text is read. */
@NullMarked
package kith.text.train;

import org.jspecify.annotations.NullMarked;
