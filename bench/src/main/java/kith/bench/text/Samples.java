package kith.bench.text;

import java.time.LocalDate;
import java.util.List;
import kith.text.Note;

/** What the benchmarks read, written for them: messages of 15 words, pairs, notes and sentences with days. */
final class Samples {
  static final List<String> MESSAGES = List.of(
      "Thank you so much for staying with me last night, I really needed a friend there",
      "I still cannot believe she left without a word, I have been crying all week long",
      "We finally got the keys to the flat today and I am so happy, come visit!!",
      "Honestly that meeting made me so angry, nobody listened and he took all the credit again",
      "Do you know when the train from Leeds gets in tomorrow, or should I ask Tom",
      "lol that picture of your dog in the bath made my whole day, please send more",
      "I'm terrified of the scan on Friday but I keep telling everyone that I am fine",
      "Sorry I snapped at you earlier, it was not about you, work is just too much",
      "I guess it is what it is, we will try again next year with another garden",
      "Wow, I did not expect that at all, how did you manage to keep it secret?");

  static final List<String> SAID = List.of(
      "My father is back in hospital and I do not know how long he has left",
      "I got the job in Bristol, they called me this morning and I start in May",
      "Work is too much lately, I come home and just stare at the wall until bedtime",
      "She has not answered me for two weeks and I think that I did something wrong");

  static final List<String> REPLIES = List.of(
      "I'm so sorry, that sounds frightening. What do the doctors say, and how are you holding up?",
      "Congratulations, you worked so hard for this! What are you looking forward to the most there?",
      "You should talk to your boss and take a few days off, that always helps me.",
      "It sounds like you miss her and blame yourself. What happened the last time you spoke?");

  static final List<Note> NOTES = List.of(
      note(
          "Coffee with Maya. She has her driving test next Thursday and dreads it. I promised to send her the route."),
      note(
          "Rang Dad. His knee surgery is on the 14th of December; he hopes to be home before Christmas."),
      note("Quick chat about football with Tom and Priya, nothing else."),
      note(
          "Ines told me that her sister is moving to Porto in three weeks. She loves the sea and hates packing."));

  static final List<String> DAYS = List.of(
      "See you next Thursday at the station",
      "The wedding is on 14 June 2027 in York",
      "They moved in three weeks ago and love it",
      "We meet every second Tuesday in the evening");

  private Samples() {}

  private static Note note(String text) {
    return new Note(text, LocalDate.of(2026, 11, 23), List.of("Maya", "Tom"));
  }
}
