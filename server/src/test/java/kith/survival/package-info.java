/** The packaged Kith where things go wrong: killed, without room, without rights, with the wrong keys. */
@NullMarked
package kith.survival;

import org.jspecify.annotations.NullMarked;
