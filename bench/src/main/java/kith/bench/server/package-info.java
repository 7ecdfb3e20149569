/** The packaged server under load on loopback, from the same machine. */
@NullMarked
package kith.bench.server;

import org.jspecify.annotations.NullMarked;
