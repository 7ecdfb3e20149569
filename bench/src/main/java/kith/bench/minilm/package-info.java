/** The sentence model all-MiniLM-L6-v2: what Kith's word vectors are drawn from, and what its readers are compared with. */
@NullMarked
package kith.bench.minilm;

import org.jspecify.annotations.NullMarked;
