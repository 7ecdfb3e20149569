package kith.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kith.Kith;
import kith.accounts.QuickPasswords;
import kith.accounts.TestAccounts;
import kith.circle.TestCircle;
import kith.notices.TestAddresses;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on a database of its own; {@code -Dkith.test.db=postgres} chooses PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Kith.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
  TestSetup.class,
  QuickPasswords.class,
  TestAccounts.class,
  TestCircle.class,
  TestAddresses.class,
  Given.class,
  AllRoutes.class,
  Walks.class
})
@ExtendWith(ClockGoesBack.class)
public @interface KithTest {}
