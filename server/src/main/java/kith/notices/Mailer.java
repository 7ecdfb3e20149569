package kith.notices;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import kith.platform.Settings;
import org.springframework.stereotype.Component;

/** Hands e-mails to the operator's server. Plain text, nothing to load, nothing to click but what is meant. */
@Component
public class Mailer {
  private final Smtp smtp;
  private final Settings settings;
  private final Clock clock;

  Mailer(Smtp smtp, Settings settings, Clock clock) {
    smtp.check();
    this.smtp = smtp;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether the operator set e-mails up. */
  public boolean configured() {
    return smtp.configured();
  }

  /** Where they go first. */
  public String host() {
    return smtp.host();
  }

  void send(Mail mail) {
    try {
      Transport.send(message(mail));
    } catch (AddressException | SendFailedException e) {
      throw new NotSent("refused", e);
    } catch (AuthenticationFailedException e) {
      throw new NotSent("denied", e);
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new NotSent("unreachable", e);
    }
  }

  private MimeMessage message(Mail mail) throws MessagingException, UnsupportedEncodingException {
    var message =
        new Named(session(), "<" + mail.id() + "@" + settings.publicUrl().getHost() + ">");
    message.setFrom(new InternetAddress(smtp.from(), "Kith", StandardCharsets.UTF_8.name()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setText(mail.body(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.unsubscribe() != null) {
      message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    return message;
  }

  private Session session() {
    return Session.getInstance(
        smtp.properties(), smtp.signsIn() ? new SignIn(smtp.user(), smtp.secret()) : null);
  }

  private static final class SignIn extends Authenticator {
    private final String user;
    private final String password;

    SignIn(String user, String password) {
      this.user = user;
      this.password = password;
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return new PasswordAuthentication(user, password);
    }
  }

  /** Sending would give it a new Message-ID each time. */
  private static final class Named extends MimeMessage {
    private final String id;

    Named(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
