package kith.people;

/** Whether a person lives. */
public sealed interface Life {
  record Living() implements Life {}

  /**
   * @param on the day of death, as far as it is known
   * @param dayKept whether their day is remembered each year
   */
  record Dead(SomeDay on, boolean dayKept) implements Life {}
}
