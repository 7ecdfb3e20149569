package kith.circle;

import kith.platform.AccountId;

/** A guest took what their link was for into an account of their own; in the transaction of this event the feature hands it over. */
public record GuestJoined(Guest guest, AccountId account) {}
