package kith.feelings.web;

import java.util.ArrayList;
import java.util.List;
import kith.feelings.Reminders;
import kith.platform.AccountId;
import kith.shell.Say;
import kith.shell.TodayLines;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What feelings put at the head of Today: that I wished to be asked how I am. */
@Component
class FeelingsLines implements TodayLines {
  private final Reminders reminders;
  private final MessageSource messages;

  FeelingsLines(Reminders reminders, MessageSource messages) {
    this.reminders = reminders;
    this.messages = messages;
  }

  @Override
  public String topic() {
    return "checkin";
  }

  @Override
  public List<Line> lines(AccountId me) {
    var say = new Say(messages, LocaleContextHolder.getLocale());
    var lines = new ArrayList<Line>();
    if (reminders.due(me)) {
      lines.add(new Line(
          "feel",
          say.text("feelings.today.reminder"),
          say.text("feelings.today.reminder"),
          say.text("feelings.begin"),
          "/feelings",
          "/feelings/reminders/today"));
    }
    return lines;
  }
}
