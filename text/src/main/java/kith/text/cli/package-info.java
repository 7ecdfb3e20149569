/** The readers as a command line: JSON Lines in, JSON Lines out. */
@NullMarked
package kith.text.cli;

import org.jspecify.annotations.NullMarked;
