/** How tests use Kith: as people do, through the web layer, on SQLite or PostgreSQL. */
@NullMarked
package kith.testing;

import org.jspecify.annotations.NullMarked;
