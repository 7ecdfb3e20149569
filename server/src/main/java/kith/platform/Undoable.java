package kith.platform;

import java.util.UUID;

/**
 * A change that can be taken back.
 *
 * @param now what is there after it
 * @param undo hand it to {@link Undo#takeBack}
 */
public record Undoable<T>(T now, UUID undo) {}
