package kith.moments;

/** A moment as it is kept; {@code version} goes up with every edit. */
public record Moment(MomentId id, int version, NewMoment told) {}
