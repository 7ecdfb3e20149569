/** Build step: the server as it is run, unpacked and with a cache that lets it start fast. */
@NullMarked
package kith.packaging;

import org.jspecify.annotations.NullMarked;
