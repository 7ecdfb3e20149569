package kith.platform;

/** What a field of a JSON object holds, as far as a {@link Form} tells them apart. */
enum JsonType {
  TEXT("platform.wrong.text"),
  NUMBER("platform.wrong.number"),
  TRUTH("platform.wrong.truth"),
  LIST("platform.wrong.list"),
  OTHER("platform.wrong.text");

  private final String wrong;

  JsonType(String wrong) {
    this.wrong = wrong;
  }

  /** Key of the message for a field that should have been of this type. */
  String wrong() {
    return wrong;
  }
}
