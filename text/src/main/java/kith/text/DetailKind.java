package kith.text;

/** What sort of thing a detail is. */
public enum DetailKind {
  EVENT,
  WORRY,
  JOY,
  INTEREST,
  DISLIKE,
  PERSON,
  PROMISE,
  GOAL,
  WORK,
  HEALTH,
  PLACE,
  PAST,
  GIFT
}
