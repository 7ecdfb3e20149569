package kith.shell;

import kith.platform.NotFound;

/** A link that opens nothing: used, replaced, taken back, over, or never there. All are answered alike, kindly, and push nobody to sign in. */
public final class LinkOver extends NotFound {
  private static final long serialVersionUID = 1;
}
