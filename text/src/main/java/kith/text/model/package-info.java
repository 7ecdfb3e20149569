/** How the learned readers see a text, and the small weights that judge it. */
@NullMarked
package kith.text.model;

import org.jspecify.annotations.NullMarked;
