package kith.text;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in the text.
 *
 * @param name as the writer has it when only one known person bears it, else as written, without "@"; for somebody without a name the relation's words ("her sister")
 * @param of the person in whose life they are, where the text says so ("Maya's sister Ines": of Maya)
 * @param relation what they are to {@code of}, a lower-case noun such as "sister"
 * @param known whether the writer already has a person of that name
 * @param contact how the writer was in contact with them, where the text says so; being mentioned is not contact
 * @param where first place in the text
 */
public record FoundPerson(
    String name,
    @Nullable String of,
    @Nullable String relation,
    boolean known,
    @Nullable Contact contact,
    Extent where) {
  /** Whether the text says that the writer was in contact with them. */
  public boolean present() {
    return contact != null;
  }
}
