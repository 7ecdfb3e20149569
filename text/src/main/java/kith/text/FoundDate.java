package kith.text;

import org.jspecify.annotations.Nullable;

/**
 * A day, a time, a span, a length of time or a repetition that a text names.
 *
 * @param where the words
 * @param value what they come to: {@code 2016-11-15} for a day; {@code start/end} for a span, where the end of a whole
 *     week, month or year is the day after it, and {@code ..} stands for an open end; {@code 08:00:00} for a time and
 *     {@code 2016-11-15 08:00:00} for both; an ISO 8601 length ({@code P3D}) for a duration; {@code 2016-SU} for a
 *     season; the length between for a repetition ({@code P1W}); {@code not resolved} for a day that does not exist
 * @param when the day or span meant when the text looks ahead, both ends included; null for what has no days
 * @param before the day or span meant when the text looks back: differs from {@code when} only for something partial,
 *     such as "Friday" or "the 14th"
 */
public record FoundDate(
    Extent where,
    Type type,
    String value,
    @Nullable When when,
    @Nullable When before) {

  /** The sorts of time expressions, named as Recognizers-Text names them. */
  public enum Type {
    DATE,
    DATERANGE,
    TIME,
    TIMERANGE,
    DATETIME,
    DATETIMERANGE,
    DURATION,
    SET
  }
}
