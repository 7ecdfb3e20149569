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
import kith.text.model.Tokens;

/**
 * Reads EPITOME's three mechanisms: one model sees the reply as a whole, one sees each sentence and has learned which of
 * them people marked as their reason. Outputs are the levels 0, 1, 2 of emotional reaction, then of interpretation, then
 * of exploration. Immutable.
 *
 * @param mix how much each of a mechanism's {@link #features} speaks for its level 0, and the bias; then for level 1 and so on
 * @param shown how low a sentence's own score for level 0 must be for the sentence to be shown, by mechanism
 */
public record Mechanisms(LinearModel whole, LinearModel sentence, float[] mix, float[] shown) {
  public static final int COUNT = 3;
  public static final int LEVELS = 3;
  public static final int FEATURES = 2 * LEVELS + Shape.COUNT;

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
    var mix = new float[COUNT * LEVELS * (FEATURES + 1)];
    for (int i = 0; i < mix.length; i++) {
      mix[i] = in.readFloat();
    }
    var shown = new float[COUNT];
    for (int i = 0; i < COUNT; i++) {
      shown[i] = in.readFloat();
    }
    return new Mechanisms(whole, sentence, mix, shown);
  }

  public void write(OutputStream stream) throws IOException {
    whole.write(stream);
    sentence.write(stream);
    var out = new DataOutputStream(stream);
    for (float weight : mix) {
      out.writeFloat(weight);
    }
    for (float cut : shown) {
      out.writeFloat(cut);
    }
    out.flush();
  }

  /** What the model of whole replies sees. */
  public static List<Bundle> whole(Tokens tokens, EnglishEmotions emotions) {
    var view = new ArrayList<>(EnglishEmotions.view(tokens));
    view.add(emotions.steps(view, 94));
    return view;
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

  /** What a mechanism's level is decided by: its scores in the whole, in the strongest sentences, and the shape. */
  public static float[] features(float[] whole, float[] strongest, float[] shape, int mechanism) {
    var features = new float[FEATURES];
    System.arraycopy(whole, mechanism * LEVELS, features, 0, LEVELS);
    System.arraycopy(strongest, mechanism * LEVELS, features, LEVELS, LEVELS);
    System.arraycopy(shape, 0, features, 2 * LEVELS, Shape.COUNT);
    return features;
  }

  /** Emotional reaction, interpretation, exploration. */
  List<Mechanism> read(
      String said, String reply, List<Extent> sentences, EnglishEmotions emotions) {
    if (sentences.isEmpty()) {
      var none = new Mechanism(0, List.of());
      return List.of(none, none, none);
    }
    var each = new ArrayList<float[]>();
    for (var extent : sentences) {
      each.add(sentence.scores(sentence(extent.in(reply), each.isEmpty())));
    }
    var tokens = Scanner.scan(reply);
    float[] all = whole.scores(whole(tokens, emotions));
    float[] strongest = strongest(each);
    float[] shape = Shape.of(Scanner.scan(said), tokens, sentences.size());
    var mechanisms = new ArrayList<Mechanism>();
    for (int mechanism = 0; mechanism < COUNT; mechanism++) {
      int level = level(features(all, strongest, shape, mechanism), mechanism);
      mechanisms.add(
          new Mechanism(level, level == 0 ? List.of() : shown(sentences, each, mechanism)));
    }
    return mechanisms;
  }

  private int level(float[] features, int mechanism) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int level = 0; level < LEVELS; level++) {
      int from = (mechanism * LEVELS + level) * (FEATURES + 1);
      float score = mix[from + FEATURES];
      for (int i = 0; i < FEATURES; i++) {
        score += mix[from + i] * features[i];
      }
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
