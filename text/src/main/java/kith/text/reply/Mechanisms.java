package kith.text.reply;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kith.text.Extent;
import kith.text.Mechanism;
import kith.text.emotions.EnglishEmotions;
import kith.text.model.Bundle;
import kith.text.model.Families;
import kith.text.model.Grams;
import kith.text.model.LinearModel;
import kith.text.model.Scanner;

/**
 * Reads EPITOME's three mechanisms: one model sees the reply as a whole, one sees each sentence and has learned which of
 * them people marked as their reason. Outputs are the levels 0, 1, 2 of emotional reaction, then of interpretation, then
 * of exploration. Immutable.
 *
 * @param biases added to the two models' sum before the highest level is taken
 * @param shown how low a sentence's own score for level 0 must be for the sentence to be shown, by mechanism
 */
public record Mechanisms(LinearModel whole, LinearModel sentence, float[] biases, float[] shown) {
  public static final int COUNT = 3;
  public static final int LEVELS = 3;

  static Mechanisms load() {
    try (var in = Mechanisms.class.getResourceAsStream("english.weights")) {
      if (in == null) {
        throw new IllegalStateException(
            "the weights of the reply reader are missing from the library");
      }
      return read(new BufferedInputStream(in, 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Mechanisms read(InputStream stream) throws IOException {
    var whole = LinearModel.read(stream);
    var sentence = LinearModel.read(stream);
    var in = new DataInputStream(stream);
    var biases = new float[COUNT * LEVELS];
    for (int i = 0; i < biases.length; i++) {
      biases[i] = in.readFloat();
    }
    var shown = new float[COUNT];
    for (int i = 0; i < COUNT; i++) {
      shown[i] = in.readFloat();
    }
    return new Mechanisms(whole, sentence, biases, shown);
  }

  public void write(OutputStream stream) throws IOException {
    whole.write(stream);
    sentence.write(stream);
    var out = new DataOutputStream(stream);
    for (float bias : biases) {
      out.writeFloat(bias);
    }
    for (float cut : shown) {
      out.writeFloat(cut);
    }
    out.flush();
  }

  /** What the model of whole replies sees. */
  public static List<Bundle> whole(String reply, EnglishEmotions emotions) {
    var tokens = Scanner.scan(reply);
    return List.of(
        Grams.words(tokens, 0),
        Grams.letters(tokens, 0),
        Families.ENGLISH.bundle(tokens, 90),
        emotions.steps(tokens, 94));
  }

  /** What the model of sentences sees. */
  public static List<Bundle> sentence(String sentence, boolean first) {
    var tokens = Scanner.scan(sentence);
    var place = new Bundle(55, 2);
    place.add(first ? 1 : 2);
    place.add(sentence.indexOf('?') >= 0 ? 3 : 4);
    return List.of(
        Grams.words(tokens, 0),
        Grams.letters(tokens, 0),
        Families.ENGLISH.bundle(tokens, 90),
        place);
  }

  /** For each output the sentence that speaks most for it; for level 0 all sentences must, so the one that does least. */
  public static float[] strongest(List<float[]> sentences) {
    var strongest = sentences.getFirst().clone();
    for (var scores : sentences) {
      for (int output = 0; output < strongest.length; output++) {
        strongest[output] = output % LEVELS == 0
            ? Math.min(strongest[output], scores[output])
            : Math.max(strongest[output], scores[output]);
      }
    }
    return strongest;
  }

  /** Emotional reaction, interpretation, exploration. */
  List<Mechanism> read(String reply, List<Extent> sentences, EnglishEmotions emotions) {
    if (sentences.isEmpty()) {
      var none = new Mechanism(0, List.of());
      return List.of(none, none, none);
    }
    var each = new ArrayList<float[]>();
    for (var extent : sentences) {
      each.add(sentence.scores(sentence(extent.in(reply), each.isEmpty())));
    }
    float[] sum = whole.scores(whole(reply, emotions));
    float[] strongest = strongest(each);
    var mechanisms = new ArrayList<Mechanism>();
    for (int mechanism = 0; mechanism < COUNT; mechanism++) {
      int level = level(sum, strongest, mechanism);
      mechanisms.add(
          new Mechanism(level, level == 0 ? List.of() : shown(sentences, each, mechanism)));
    }
    return mechanisms;
  }

  private int level(float[] sum, float[] strongest, int mechanism) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int level = 0; level < LEVELS; level++) {
      int output = mechanism * LEVELS + level;
      float score = sum[output] + strongest[output] + biases[output];
      if (score > most) {
        most = score;
        best = level;
      }
    }
    return best;
  }

  private List<Extent> shown(List<Extent> sentences, List<float[]> each, int mechanism) {
    int none = mechanism * LEVELS;
    float least = strongest(each)[none];
    var shown = new ArrayList<Extent>();
    for (int i = 0; i < sentences.size(); i++) {
      if (each.get(i)[none] < this.shown[mechanism] || each.get(i)[none] == least) {
        shown.add(sentences.get(i));
      }
    }
    return shown;
  }
}
