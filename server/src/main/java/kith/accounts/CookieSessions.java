package kith.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import kith.platform.AccountId;
import kith.shell.SessionWatch;
import kith.shell.Unattended;
import kith.shell.Visited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs in and out by cookie; reads the session only when somebody asks who is signed in. */
@Component
public class CookieSessions implements SecurityContextRepository, SessionWatch {
  private final Sessions sessions;
  private final SessionCookie cookies;
  private final SecurityLog log;
  private final ApplicationEventPublisher events;

  CookieSessions(
      Sessions sessions, SessionCookie cookies, SecurityLog log, ApplicationEventPublisher events) {
    this.log = log;
    this.events = events;
    this.sessions = sessions;
    this.cookies = cookies;
  }

  /** Begins a fresh session and ends the one this browser had. */
  public void signIn(AccountId account, HttpServletRequest request, HttpServletResponse response) {
    token(request).ifPresent(sessions::end);
    var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    var token = sessions.begin(account, agent.substring(0, Math.min(agent.length(), 200)));
    cookies.write(response, SessionCookie.SESSION, token.text(), Sessions.LONGEST);
    cookies.clear(response, SessionCookie.VISIT);
    log.note(account, SecurityEvent.SIGNED_IN);
    events.publishEvent(new Visited(account));
  }

  public void signOut(HttpServletRequest request, HttpServletResponse response) {
    token(request).ifPresent(sessions::end);
    cookies.clear(response, SessionCookie.SESSION);
    SecurityContextHolder.clearContext();
  }

  /** Where this account is signed in, latest first. */
  public List<Device> devices(AccountId account, HttpServletRequest request) {
    return sessions.devices(account, token(request));
  }

  public void endDevice(AccountId account, UUID device) {
    sessions.end(account, device);
  }

  /** Signs the account out everywhere but here. */
  public void endOthers(AccountId account, HttpServletRequest request) {
    sessions.endOthers(account, token(request));
    log.note(account, SecurityEvent.OTHERS_SIGNED_OUT);
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return read(holder.getRequest());
  }

  @Override
  public org.springframework.security.core.context.DeferredSecurityContext loadDeferredContext(
      HttpServletRequest request) {
    return new OnceRead(() -> read(request));
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // Sessions begin and end by signIn and signOut alone.
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return token(request).isPresent();
  }

  @Override
  public BooleanSupplier of(HttpServletRequest request) {
    var token = token(request);
    return () -> token.flatMap(sessions::open).isPresent();
  }

  private SecurityContext read(HttpServletRequest request) {
    var context = new SecurityContextImpl();
    token(request)
        .ifPresent(token -> sessions.open(token).ifPresent(session -> {
          if (session.wantsMark() && !Unattended.is(request)) {
            sessions.mark(token);
            events.publishEvent(new Visited(token.account()));
          }
          context.setAuthentication(
              UsernamePasswordAuthenticationToken.authenticated(token.account(), null, List.of()));
        }));
    return context;
  }

  private Optional<Secret> token(HttpServletRequest request) {
    return cookies.read(request, SessionCookie.SESSION).flatMap(Secret::parse);
  }
}
