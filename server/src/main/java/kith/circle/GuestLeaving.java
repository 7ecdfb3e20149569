package kith.circle;

/** This guest's link is about to be taken back. */
public record GuestLeaving(Guest guest) {}
