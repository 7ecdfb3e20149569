package kith.shell;

import java.util.function.UnaryOperator;
import kith.platform.AccountId;

/**
 * A feature's words that stay when a person is forgotten: all that the account wrote there is put through the change, and saved
 * where it differs. It happens in the transaction of the forgetting, after {@code PersonForgotten}.
 */
public interface Reworded {
  void reword(AccountId me, UnaryOperator<String> change);
}
