package kith.platform;

/** The schema is as this program needs it; whoever opens the database asks for this first. */
record Migrated(boolean embedded) {}
