/** What a careful friend would keep of an English note: cues, people, promises and what to ask. */
@NullMarked
package kith.text.notes;

import org.jspecify.annotations.NullMarked;
