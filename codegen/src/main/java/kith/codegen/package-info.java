/** Build step: the typed tables of each module, read from a migrated SQLite file. */
@NullMarked
package kith.codegen;

import org.jspecify.annotations.NullMarked;
