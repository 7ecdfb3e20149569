/** A real browser on the packaged Kith, each class with a Kith of its own that nobody has signed up to. */
@NullMarked
package kith.browser;

import org.jspecify.annotations.NullMarked;
