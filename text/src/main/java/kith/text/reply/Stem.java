package kith.text.reply;

import java.util.Set;

/** A word without its ending, well enough to see that "worried" takes up "worry". */
final class Stem {
  private static final int SHORTEST = 4;
  private static final Set<String> COMMON = Set.of("""
      about again always been being cannot come could didn't does doesn't doing don't even ever feel
      feeling from going have having here i've it's just know like made make makes many maybe more
      most much never only other over really said same should some something still such sure than
      that that's their them then there they they're thing things think this those time today very
      want wants well went were what what's when where which while will with would you're your you've
      back because into also take tell told after the and but for you was not are has had him her his
      she how who why can did all any our out got get now one too i'm i'd its let may own say see so
      way yes yet day
      """.strip().split("\\s+"));

  private Stem() {}

  static boolean isCommon(String word) {
    return word.length() < SHORTEST - 1 || COMMON.contains(word);
  }

  static String of(String word) {
    var stem = word;
    for (var ending : new String[] {"'s", "ing", "ies", "ied", "ed", "es", "s", "y", "e"}) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST - 1) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    int last = stem.length() - 1;
    return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }
}
