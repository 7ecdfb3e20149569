package kith.text.notes;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small classes of words. */
final class Vocabulary {
  private static final Map<String, Set<String>> CLASSES = load();

  static final Set<String> AMBIGUOUS = of("AMBIGUOUS");
  static final Set<String> STOP = of("STOP");
  static final Set<String> PERSON_VERB = of("PERSON_VERB");
  static final Set<String> CONTACT_SUBJECT = of("CONTACT_SUBJECT");
  static final Set<String> CONTACT_OBJECT = of("CONTACT_OBJECT");
  static final Set<String> CONTACT_TO = of("CONTACT_TO");
  static final Set<String> SELF = of("SELF");
  static final Set<String> WE = of("WE");
  static final Set<String> HE = of("HE");
  static final Set<String> SHE = of("SHE");
  static final Set<String> THEY = of("THEY");
  static final Set<String> FUTURE = of("FUTURE");
  static final Set<String> NEGATION = of("NEGATION");
  static final Set<String> HYPOTHETICAL = of("HYPOTHETICAL");
  static final Set<String> IF = of("IF");
  static final Set<String> BREAK = of("BREAK");
  static final Set<String> ADJECTIVE = of("ADJECTIVE");
  static final Set<String> PARENT = of("PARENT");
  static final Set<String> HAVING = of("HAVING");
  static final Set<String> INTRODUCING = of("INTRODUCING");

  static final Set<String> GIVING = of("GIVING");
  static final Set<String> DETERMINERS = of("DETERMINERS");
  static final Set<String> ALSO_VERBS = of("ALSO_VERBS");
  static final Set<String> STOPPERS = of("STOPPERS");
  static final Set<String> PAST = of("PAST");
  static final Set<String> COMING = of("COMING");

  static final Set<String> BLOCKED = of("BLOCKED");
  static final Set<String> WISHING = of("WISHING");
  static final Set<String> PARTNER = of("PARTNER");

  /** Classes whose mere presence tells something of a statement. */
  static final Map<String, Set<String>> GROUPS = groups(
      "SELF",
      "WE",
      "HE",
      "SHE",
      "THEY",
      "FUTURE",
      "NEGATION",
      "HYPOTHETICAL",
      "IF",
      "GIVING",
      "PAST",
      "COMING",
      "WISHING",
      "PERSON_VERB",
      "CONTACT_SUBJECT",
      "CONTACT_OBJECT",
      "PARTNER");

  private Vocabulary() {}

  /** In this order, so that the same data give the same weights. */
  private static Map<String, Set<String>> groups(String... names) {
    var groups = new LinkedHashMap<String, Set<String>>();
    for (String name : names) {
      groups.put(name, of(name));
    }
    return Collections.unmodifiableMap(groups);
  }

  private static Map<String, Set<String>> load() {
    var classes = new HashMap<String, Set<String>>();
    for (String[] row : Lists.rows("words.tsv")) {
      classes.put(row[0], Set.copyOf(List.of(row[1].split(" ", -1))));
    }
    return Map.copyOf(classes);
  }

  private static Set<String> of(String name) {
    return CLASSES.getOrDefault(name, Set.of());
  }
}
