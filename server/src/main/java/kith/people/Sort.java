package kith.people;

import kith.platform.Choices;

/** The sorts of facts, in the order of a person's page. */
public enum Sort {
  WAY,
  DAY,
  RELATION,
  PET,
  LIKE,
  DISLIKE;

  public static Sort of(Fact.What what) {
    return switch (what) {
      case Fact.Way _ -> WAY;
      case Fact.Day _ -> DAY;
      case Fact.Relation _ -> RELATION;
      case Fact.Pet _ -> PET;
      case Fact.Liking(var likes, var words) -> likes ? LIKE : DISLIKE;
    };
  }

  String written() {
    return Choices.name(this);
  }
}
