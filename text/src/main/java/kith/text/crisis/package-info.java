/** Cues of crisis in English, by rules that prefer to find too much. */
@NullMarked
package kith.text.crisis;

import org.jspecify.annotations.NullMarked;
