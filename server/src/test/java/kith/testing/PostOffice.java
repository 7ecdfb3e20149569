package kith.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A mail server on this machine that keeps what it gets, for all tests together. */
public final class PostOffice {
  private static final String HOST = "127.0.0.1";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final AtomicReference<GreenMail> SERVER = new AtomicReference<>(opened(0));

  private PostOffice() {}

  static int port() {
    return server().getSmtp().getPort();
  }

  /** What a Kith in a process of its own has to be told to send its e-mails here. */
  public static Map<String, String> settings() {
    return Map.of(
        "KITH_SMTP_HOST",
        HOST,
        "KITH_SMTP_PORT",
        String.valueOf(port()),
        "KITH_SMTP_SECURITY",
        "none",
        "KITH_SMTP_FROM",
        "kith@example.org");
  }

  /** What came for this address since the server last opened, oldest first. */
  public static List<MimeMessage> letters(String address) {
    return to(address, server().getReceivedMessages());
  }

  /** The same, once there are so many. */
  public static List<MimeMessage> awaited(String address, int letters) {
    while (true) {
      var all = server().getReceivedMessages();
      var theirs = to(address, all);
      if (theirs.size() >= letters) {
        return theirs;
      }
      if (!server().waitForIncomingEmail(PATIENCE.toMillis(), all.length + 1)) {
        throw new AssertionError(theirs.size() + " letters came to " + address);
      }
    }
  }

  /** What stands in a letter. */
  public static String text(MimeMessage letter) {
    try {
      return String.valueOf(letter.getContent());
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
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
    var server = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  private static List<MimeMessage> to(String address, MimeMessage[] letters) {
    return Arrays.stream(letters).filter(it -> isTo(it, address)).toList();
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
