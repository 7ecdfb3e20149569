package kith.opening.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.opening.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * An exchange as the API tells it to one of its people.
 *
 * @param mine whether I asked
 * @param question absent when its words are no longer mine to read
 * @param follow a gentle question to go on with, once all have answered
 * @param with those others whose name is mine to know
 * @param unnamed how many others take part, by a link
 * @param state open, agreed, revealed, aside or withdrawn
 * @param talkOn the day on which to talk about it; absent when it is written
 * @param saidYes whether I said yes to that day; absent when it is written
 * @param answer mine
 * @param sentence mine, after the reveal
 * @param answers of all whose words I may read; none before the reveal
 * @param links only where it was just proposed; they cannot be read again
 */
record ExchangeJson(
    UUID id,
    boolean mine,
    @Nullable String question,
    @Nullable String follow,
    List<String> with,
    int unnamed,
    String state,
    LocalDate closes,
    @Nullable LocalDate talkOn,
    @Nullable Boolean saidYes,
    @Nullable String answer,
    @Nullable String sentence,
    List<AnswerJson> answers,
    @Nullable List<LinkJson> links) {
  static ExchangeJson of(Exchange exchange) {
    var view = ExchangeView.of(exchange);
    return new ExchangeJson(
        exchange.id().value(),
        view.mineProposed(),
        view.ask(),
        view.revealed() || view.agreed() ? view.follow() : null,
        view.others().known(),
        view.others().unknown(),
        view.state(),
        view.closes(),
        view.talkOn(),
        view.talkOn() == null ? null : view.mine() != null,
        orNull(view.mine()),
        Stream.concat(
                Stream.ofNullable(view.back()),
                view.said().stream()
                    .filter(Exchange.Said::me)
                    .flatMap(it -> Stream.ofNullable(it.back())))
            .findFirst()
            .orElse(null),
        view.said().stream().map(AnswerJson::of).toList(),
        null);
  }

  /** As it is told to whoever just proposed it. */
  ExchangeJson with(List<LinkJson> made) {
    return new ExchangeJson(
        id, mine, question, follow, with, unnamed, state, closes, talkOn, saidYes, answer, sentence,
        answers, made);
  }

  private static @Nullable String orNull(@Nullable String words) {
    return words == null || words.isEmpty() ? null : words;
  }

  /**
   * One answer.
   *
   * @param name absent for me, and for a guest whose name is not mine to know
   * @param sentence said back after the reveal
   * @param wanted heard, helped or held, where it was hard to say
   */
  record AnswerJson(
      @Nullable String name,
      boolean me,
      String answer,
      @Nullable String sentence,
      @Nullable String wanted) {
    static AnswerJson of(Exchange.Said said) {
      return new AnswerJson(
          said.me() ? null : orNull(said.name()),
          said.me(),
          said.answer(),
          said.back(),
          said.hard());
    }
  }

  /**
   * @param person of mine, for whom it is; absent when I have forgotten them since
   */
  record LinkJson(@Nullable UUID person, String link) {}
}
