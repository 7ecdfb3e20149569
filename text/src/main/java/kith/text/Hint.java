package kith.text;

/** The single change to a reply that would help most. Never a score. */
public enum Hint {
  SOFTEN(
      "This may sound like a judgement. What could you say about them that they would gladly hear?"),
  CELEBRATE("This is good news to them. Be glad with them aloud, and ask how it came about."),
  ASK_BEFORE_ADVISING(
      "You answered with advice before asking anything. What would you like to know first?"),
  RETURN_TO_THEM("You told your own story. Take one thing they said and ask about it."),
  SAY_MORE("This closes the talk. Say one thing that you heard, in your own words."),
  FEEL_BEFORE_CONSOLING(
      "You console before they could be understood. First name what it may feel like for them."),
  OPEN_THE_QUESTION(
      "Your question can be answered with yes or no. Begin it with \"what\" or \"how\"."),
  NAME_THE_FEELING(
      "You take up the facts. Say also what you think they feel, and let them correct you."),
  ASK_ONE_THING("You show that you heard. Ask one open question, so that they can go on."),
  LEAVE_AS_IS("You take up what they said. Send it, and listen to the answer.");

  private final String sentence;

  Hint(String sentence) {
    this.sentence = sentence;
  }

  /** In English. */
  public String sentence() {
    return sentence;
  }
}
