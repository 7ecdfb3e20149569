package kith.shell;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one SVG path.
 *
 * @param size modules a side, the quiet zone of four included
 * @param path one square of side 1 for each dark module
 */
public record QrView(int size, String path) {
  private static final int QUIET = 4;

  public static QrView of(String text) {
    var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (var y = 0; y < code.size; y++) {
      for (var x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(',').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new QrView(code.size + 2 * QUIET, path.toString());
  }
}
