package kith.notices;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kith.platform.Refusal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that takes e-mails from this Kith.
 *
 * @param host its name ({@code KITH_SMTP_HOST}); empty: no e-mails
 * @param port {@code KITH_SMTP_PORT}
 * @param security {@code starttls}, {@code tls}, or {@code none} on this machine only ({@code KITH_SMTP_SECURITY})
 * @param user to sign in as ({@code KITH_SMTP_USER}); empty: without signing in
 * @param password {@code KITH_SMTP_PASSWORD}
 * @param passwordFile file that holds it ({@code KITH_SMTP_PASSWORD_FILE})
 * @param from the sender ({@code KITH_SMTP_FROM})
 */
@ConfigurationProperties("kith.smtp")
record Smtp(
    @DefaultValue("") String host,
    @DefaultValue("587") int port,
    @DefaultValue("starttls") String security,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("") String passwordFile,
    @DefaultValue("") String from) {
  private static final String PATIENCE = "20000";

  boolean configured() {
    return !host.isBlank();
  }

  boolean signsIn() {
    return !user.isBlank();
  }

  /** Refuses what cannot work or would go in the clear beyond this machine. */
  void check() {
    if (!configured()) {
      return;
    }
    if (!from.matches("[^@\\s]+@[^@\\s]+")) {
      throw new Refusal("KITH_SMTP_HOST is set, so KITH_SMTP_FROM must name the sender's address.");
    }
    switch (security) {
      case "starttls", "tls" -> {}
      case "none" -> {
        if (!onThisMachine()) {
          throw new Refusal("E-mails do not go to " + host
              + " in the clear: let KITH_SMTP_SECURITY be starttls or tls.");
        }
      }
      default ->
        throw new Refusal("KITH_SMTP_SECURITY is starttls, tls or none, not " + security + ".");
    }
    secret();
  }

  String secret() {
    if (passwordFile.isBlank()) {
      return password;
    }
    try {
      return Files.readString(Path.of(passwordFile)).strip();
    } catch (IOException e) {
      throw new Refusal(
          "The file that KITH_SMTP_PASSWORD_FILE names cannot be read: " + passwordFile + ".", e);
    }
  }

  Properties properties() {
    var all = new Properties();
    all.put("mail.smtp.host", host);
    all.put("mail.smtp.port", String.valueOf(port));
    all.put("mail.smtp.auth", String.valueOf(signsIn()));
    all.put("mail.smtp.from", from);
    all.put("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
    all.put("mail.smtp.ssl.checkserveridentity", "true");
    all.put("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
    all.put("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
    all.put("mail.smtp.connectiontimeout", PATIENCE);
    all.put("mail.smtp.timeout", PATIENCE);
    all.put("mail.smtp.writetimeout", PATIENCE);
    return all;
  }

  private boolean onThisMachine() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException _) {
      return false;
    }
  }
}
