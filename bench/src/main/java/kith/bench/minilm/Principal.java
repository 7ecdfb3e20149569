package kith.bench.minilm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The directions in which vectors differ most, by Jacobi's rotations of their covariance. */
final class Principal {
  private static final int SWEEPS = 12;

  private final double[] mean;
  private final double[][] directions;

  /** @param count how many directions are kept */
  Principal(float[][] vectors, int count) {
    int width = vectors[0].length;
    mean = new double[width];
    for (var vector : vectors) {
      for (int i = 0; i < width; i++) {
        mean[i] += vector[i] / (double) vectors.length;
      }
    }
    var matrix = covariance(vectors);
    var turned = rotate(matrix);
    directions = IntStream.range(0, width)
        .boxed()
        .sorted(Comparator.comparing(i -> -matrix[i][i]))
        .limit(count)
        .map(i -> turned[i])
        .toArray(double[][]::new);
  }

  private double[][] covariance(float[][] vectors) {
    var sums = new double[mean.length][mean.length];
    for (var vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        double left = (vector[i] - mean[i]) / vectors.length;
        for (int j = 0; j < mean.length; j++) {
          sums[i][j] += left * (vector[j] - mean[j]);
        }
      }
    }
    return sums;
  }

  /** Leaves the eigenvalues on the matrix's diagonal; row i of what comes back is the i-th eigenvector. */
  private static double[][] rotate(double[][] matrix) {
    int width = matrix.length;
    var vectors = new double[width][width];
    for (int i = 0; i < width; i++) {
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int p = 0; p < width; p++) {
        for (int q = p + 1; q < width; q++) {
          if (Math.abs(matrix[p][q]) > 1e-15) {
            turn(matrix, vectors, p, q);
          }
        }
      }
    }
    return vectors;
  }

  private static void turn(double[][] matrix, double[][] vectors, int p, int q) {
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    for (int k = 0; k < matrix.length; k++) {
      double left = matrix[k][p];
      double right = matrix[k][q];
      matrix[k][p] = cosine * left - sine * right;
      matrix[k][q] = sine * left + cosine * right;
    }
    mix(matrix[p], matrix[q], cosine, sine);
    mix(vectors[p], vectors[q], cosine, sine);
  }

  private static void mix(double[] left, double[] right, double cosine, double sine) {
    for (int k = 0; k < left.length; k++) {
      double old = left[k];
      left[k] = cosine * old - sine * right[k];
      right[k] = sine * old + cosine * right[k];
    }
  }

  /** Where a vector lies along the kept directions. */
  float[] of(float[] vector) {
    var kept = new float[directions.length];
    for (int direction = 0; direction < kept.length; direction++) {
      double sum = 0;
      for (int i = 0; i < mean.length; i++) {
        sum += directions[direction][i] * (vector[i] - mean[i]);
      }
      kept[direction] = (float) sum;
    }
    return kept;
  }

  float[][] each(float[][] vectors) {
    return Arrays.stream(vectors).map(this::of).toArray(float[][]::new);
  }
}
