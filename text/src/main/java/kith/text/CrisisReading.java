package kith.text;

import java.util.List;

/**
 * Words of danger found in a text.
 *
 * @param selfHarmWords where it speaks of suicide or self-harm
 * @param abuseWords where it speaks of violence, threat or control by somebody close
 */
public record CrisisReading(List<Extent> selfHarmWords, List<Extent> abuseWords) {
  public CrisisReading {
    selfHarmWords = List.copyOf(selfHarmWords);
    abuseWords = List.copyOf(abuseWords);
  }

  public boolean selfHarm() {
    return !selfHarmWords.isEmpty();
  }

  public boolean abuse() {
    return !abuseWords.isEmpty();
  }
}
