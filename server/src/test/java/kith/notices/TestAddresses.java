package kith.notices;

import kith.testing.Given.Someone;
import org.springframework.boot.test.context.TestComponent;

/** Confirms addresses for tests, as if the link had been opened. */
@TestComponent
public class TestAddresses {
  private final Addresses addresses;

  TestAddresses(Addresses addresses) {
    this.addresses = addresses;
  }

  public void confirm(Someone someone) {
    addresses.confirm(someone.id());
  }
}
