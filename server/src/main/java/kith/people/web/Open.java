package kith.people.web;

import kith.platform.Form;
import org.jspecify.annotations.Nullable;

/**
 * Which form of a person's page is open.
 *
 * @param what "basics", "new-SORT", or the id of a fact; {@link #OLDER}; blank for none
 * @param form what was typed; null to begin with what is saved
 * @param theirs what somebody else saved meanwhile
 */
record Open(String what, @Nullable Form form, @Nullable String theirs) {
  /** No form: what is older is shown too. */
  static final String OLDER = "older";

  static Open at(String what) {
    return new Open(what, null, null);
  }

  static Open at(String what, Form form) {
    return new Open(what, form, null);
  }
}
