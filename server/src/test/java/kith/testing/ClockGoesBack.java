package kith.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** All tests share one clock: whatever one did to it, the next begins at {@link TestClock#START}. */
final class ClockGoesBack implements AfterEachCallback {
  @Override
  public void afterEach(ExtensionContext test) {
    SpringExtension.getApplicationContext(test).getBean(TestClock.class).set(TestClock.START);
  }
}
