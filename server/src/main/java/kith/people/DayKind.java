package kith.people;

/** What comes round on a day. */
public enum DayKind {
  BIRTHDAY,
  ANNIVERSARY,
  OTHER
}
