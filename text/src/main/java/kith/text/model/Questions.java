package kith.text.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Yes-or-no questions with learned weights, and how the score of each becomes an answer. Immutable. */
public record Questions(LinearModel model, List<Verdict> verdicts) {
  public Questions {
    verdicts = List.copyOf(verdicts);
    if (verdicts.size() != model.outputs()) {
      throw new IllegalArgumentException(
          model.outputs() + " questions, " + verdicts.size() + " verdicts");
    }
  }

  /** Those shipped with the library beside a class. */
  public static Questions beside(Class<?> owner, String name) {
    return Shipped.read(owner, name, Questions::read);
  }

  public static Questions read(InputStream stream) throws IOException {
    var model = LinearModel.read(stream);
    var in = new DataInputStream(stream);
    var verdicts = new ArrayList<Verdict>();
    for (int question = 0; question < model.outputs(); question++) {
      verdicts.add(Verdict.read(in));
    }
    return new Questions(model, verdicts);
  }

  public void write(OutputStream stream) throws IOException {
    model.write(stream);
    var out = new DataOutputStream(stream);
    for (var verdict : verdicts) {
      verdict.write(out);
    }
    out.flush();
  }
}
