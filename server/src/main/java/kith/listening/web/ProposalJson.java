package kith.listening.web;

import java.time.LocalDate;
import java.util.List;
import kith.listening.Proposal;
import kith.listening.Proposals;
import kith.listening.Question;
import kith.platform.Choices;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a note and waits.
 *
 * @param number names it within its note
 * @param by me or them, for a promise
 * @param evidence the words of the sentence that led to it
 * @param about names of those whom it is about; empty: those I was with
 * @param birthday whether its day is kept as their birthday, too
 */
record ProposalJson(
    int number,
    String kind,
    @Nullable String by,
    String words,
    String sentence,
    String evidence,
    @Nullable LocalDate on,
    @Nullable LocalDate until,
    List<String> about,
    List<AskJson> askings,
    boolean birthday) {
  static List<ProposalJson> all(Proposals proposals) {
    return proposals.found().stream().map(ProposalJson::of).toList();
  }

  private static ProposalJson of(Proposal proposal) {
    var by = proposal.by();
    var when = proposal.when();
    var sentence = proposal.sentence();
    return new ProposalJson(
        proposal.number(),
        Choices.name(proposal.kind()),
        by == null ? null : Choices.name(by),
        proposal.words(),
        sentence,
        sentence.substring(proposal.from(), proposal.to()),
        when == null ? null : when.first(),
        when == null ? null : when.last(),
        proposal.about(),
        proposal.questions().stream().map(AskJson::of).toList(),
        proposal.yearly());
  }

  record AskJson(LocalDate on, String question) {
    static AskJson of(Question question) {
      return new AskJson(question.on(), question.words());
    }
  }
}
