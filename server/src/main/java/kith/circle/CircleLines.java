package kith.circle;

import java.util.List;
import kith.platform.AccountId;
import kith.shell.Say;
import kith.shell.TodayLines;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever said yes to an invitation of mine waits for my own yes. */
@Component
@Transactional(readOnly = true)
class CircleLines implements TodayLines {
  private final Invitations invitations;
  private final MessageSource messages;

  CircleLines(Invitations invitations, MessageSource messages) {
    this.invitations = invitations;
    this.messages = messages;
  }

  @Override
  public String topic() {
    return Circle.TOPIC;
  }

  @Override
  public List<Line> lines(AccountId me) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    return invitations.all(me).stream()
        .filter(it -> it.state() instanceof Invitation.State.Accepted)
        .map(it -> line(say, (Invitation.State.Accepted) it.state()))
        .toList();
  }

  private static Line line(Say say, Invitation.State.Accepted accepted) {
    return new Line(
        "share",
        say.text("circle.line.accepted", accepted.name()),
        say.text("circle.line.accepted.discreet"),
        say.text("circle.line.accepted.act"),
        "/circle",
        null);
  }
}
