package kith.text.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Yes-or-no questions about a text, each answered by its n-grams and by what its words mean together. Immutable. */
public final class MixedQuestions {
  private final Questions questions;
  private final float[][] meanings;

  /** @param meanings for each question the weights of {@link Vectors}' directions */
  public MixedQuestions(Questions questions, float[][] meanings) {
    this.questions = questions;
    this.meanings = meanings.clone();
  }

  /** Those shipped with the library beside a class. */
  public static MixedQuestions beside(Class<?> owner, String name) {
    return Shipped.read(owner, name, MixedQuestions::read);
  }

  public static MixedQuestions read(InputStream stream) throws IOException {
    var questions = Questions.read(stream);
    var in = new DataInputStream(stream);
    var meanings = new float[questions.verdicts().size()][in.readInt()];
    for (var weights : meanings) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = in.readFloat();
      }
    }
    return new MixedQuestions(questions, meanings);
  }

  public void write(OutputStream stream) throws IOException {
    questions.write(stream);
    var out = new DataOutputStream(stream);
    out.writeInt(meanings[0].length);
    for (var weights : meanings) {
      for (float weight : weights) {
        out.writeFloat(weight);
      }
    }
    out.flush();
  }

  /** The same questions, whose scores become other answers. */
  public MixedQuestions judged(List<Verdict> verdicts) {
    return new MixedQuestions(new Questions(questions.model(), verdicts), meanings);
  }

  /** The raw score of each question. */
  public float[] scores(List<Bundle> grams, float[] meaning) {
    var scores = questions.model().scores(grams);
    for (int question = 0; question < scores.length; question++) {
      float sum = 0;
      for (int i = 0; i < meaning.length; i++) {
        sum += meanings[question][i] * meaning[i];
      }
      scores[question] += sum;
    }
    return scores;
  }

  /** Among texts with such a score, the share for which the answer is yes. */
  public double share(int question, float score) {
    return questions.verdicts().get(question).share(score);
  }

  public boolean yes(int question, float score) {
    return questions.verdicts().get(question).yes(score);
  }
}
