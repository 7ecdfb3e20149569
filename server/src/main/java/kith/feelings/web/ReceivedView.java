package kith.feelings.web;

import java.time.LocalDate;
import java.util.List;
import kith.feelings.Received;
import kith.platform.Choices;
import kith.shell.Questions.Question;

/**
 * What somebody shows me.
 *
 * @param name as I call the author
 * @param person path of who they are among mine; blank when I have not said so
 * @param said what I answered
 * @param questions that I could ask; empty where they are not needed
 * @param turn to see others
 */
public record ReceivedView(
    Received received,
    String name,
    String person,
    LocalDate on,
    LocalDate today,
    String time,
    List<SharingView.Said> said,
    List<Question> questions,
    int turn) {
  public String path() {
    return "/feelings/shared/" + received.author() + "/" + received.id();
  }

  public String quadrant() {
    return Choices.name(received.quadrant());
  }

  public String words() {
    return String.join(", ", received.words());
  }

  public boolean offered() {
    return said.stream().anyMatch(SharingView.Said::offer);
  }
}
