package kith.demo;

import java.io.PrintStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import kith.accounts.NewAccount;
import kith.accounts.SignUps;
import kith.accounts.SignedUp;
import kith.platform.Command;
import kith.platform.Refusal;
import org.springframework.stereotype.Component;

/** {@code kith demo} fills an empty Kith; one that has an account stays as it is. */
@Component
class DemoCommand implements Command {
  static final String EMAIL = "nora@example.org";
  static final String PASSWORD = "nora's notebook";
  static final String MAYAS_EMAIL = "maya@example.org";
  static final String MAYAS_PASSWORD = "maya's notebook";
  private final SignUps signUps;
  private final SampleLife life;
  private final SampleCircle circle;
  private final SampleFeelings feelings;

  DemoCommand(SignUps signUps, SampleLife life, SampleCircle circle, SampleFeelings feelings) {
    this.signUps = signUps;
    this.life = life;
    this.circle = circle;
    this.feelings = feelings;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    if (signUps.first()) {
      var nora = new NewAccount("Nora", EMAIL, ZoneId.systemDefault(), Locale.ENGLISH);
      switch (signUps.withPassword(nora, PASSWORD, "")) {
        case SignedUp.In(var account) -> {
          life.tell(account);
          circle.tell(account, MAYAS_EMAIL, MAYAS_PASSWORD);
          feelings.tell(account);
        }
        case SignedUp.Answered _, SignedUp.Closed _ ->
          throw new Refusal("The demo needs an empty data folder.");
      }
    }
    out.println("Sign in as " + EMAIL + " with the password: " + PASSWORD);
    out.println("Her friend is " + MAYAS_EMAIL + " with the password: " + MAYAS_PASSWORD);
    return 0;
  }
}
