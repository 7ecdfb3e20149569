package kith.people;

/**
 * Where I place a person; chosen by me, never inferred.
 *
 * <p>The suggested rhythms follow Dunbar's layers of about 5, 15, 50 and 150 (correlational; MEASURES "Layers").
 */
public enum Ring {
  INNER(Rhythm.WEEKLY),
  CLOSE(Rhythm.MONTHLY),
  FRIENDS(Rhythm.HALF_YEARLY),
  WIDER(Rhythm.YEARLY),
  RESTING(Rhythm.NEVER);

  private final Rhythm suggested;

  Ring(Rhythm suggested) {
    this.suggested = suggested;
  }

  public Rhythm suggested() {
    return suggested;
  }
}
