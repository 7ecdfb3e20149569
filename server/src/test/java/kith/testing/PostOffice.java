package kith.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A mail server on this machine that keeps what it gets, for all tests together. */
public final class PostOffice {
  private static final AtomicReference<GreenMail> SERVER = new AtomicReference<>(opened(0));

  private PostOffice() {}

  static int port() {
    return server().getSmtp().getPort();
  }

  /** What came for this address since the server last opened, oldest first. */
  public static List<MimeMessage> letters(String address) {
    return Arrays.stream(server().getReceivedMessages())
        .filter(it -> isTo(it, address))
        .toList();
  }

  /** Does something while the server does not answer; what it got before is gone afterwards. */
  public static void closedDuring(Runnable act) {
    var port = port();
    server().stop();
    try {
      act.run();
    } finally {
      SERVER.set(opened(port));
    }
  }

  private static GreenMail server() {
    return Objects.requireNonNull(SERVER.get());
  }

  private static GreenMail opened(int port) {
    var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  private static boolean isTo(MimeMessage letter, String address) {
    try {
      return Arrays.stream(letter.getRecipients(Message.RecipientType.TO))
          .anyMatch(it -> it.toString().contains(address));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
