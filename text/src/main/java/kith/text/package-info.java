/** Reads the words of notes and messages on the user's own machine: plain Java, no network, no service. */
@NullMarked
package kith.text;

import org.jspecify.annotations.NullMarked;
