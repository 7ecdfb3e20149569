package kith.opening;

/** Whom a prompt suits; what somebody is to me, I say. */
public enum Audience {
  FRIENDS,
  FAMILY,
  PARTNERS
}
