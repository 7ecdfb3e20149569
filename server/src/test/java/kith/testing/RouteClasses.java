package kith.testing;

/** A module says of each of its routes who may use it; found by {@code RouteWalkTest} wherever it stands. */
public interface RouteClasses {
  void classify(Routes routes);
}
