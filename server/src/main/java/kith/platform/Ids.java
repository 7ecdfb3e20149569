package kith.platform;

import java.util.UUID;

/** Where new ids come from: version 7, so that rows are stored in the order in which they were made. */
@FunctionalInterface
public interface Ids {
  UUID next();
}
