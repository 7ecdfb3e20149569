package kith.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.accounts.NewAccount;
import kith.accounts.SignUps;
import kith.circle.Circle;
import kith.circle.Guests;
import kith.circle.Invitations;
import kith.opening.Deck;
import kith.opening.DeckFile;
import kith.opening.Drafts;
import kith.opening.ExchangeId;
import kith.opening.Exchanges;
import kith.opening.KeptLines;
import kith.opening.OwnDecks;
import kith.opening.OwnPrompt;
import kith.opening.Proposal;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Ids;
import kith.platform.PersonId;
import org.springframework.stereotype.Component;

/** A second account, come by an invitation; questions that two answered ({@code exchanges.tsv}), one that waits, and things for oneself. */
@Component
class SampleCircle {
  private final SignUps signUps;
  private final Invitations invitations;
  private final Circle circle;
  private final Guests guests;
  private final People people;
  private final Exchanges exchanges;
  private final OwnDecks decks;
  private final Drafts drafts;
  private final KeptLines lines;
  private final Deck deck;
  private final Days days;
  private final Ids ids;

  SampleCircle(
      SignUps signUps,
      Invitations invitations,
      Circle circle,
      Guests guests,
      People people,
      Exchanges exchanges,
      OwnDecks decks,
      Drafts drafts,
      KeptLines lines,
      Deck deck,
      Days days,
      Ids ids) {
    this.signUps = signUps;
    this.invitations = invitations;
    this.circle = circle;
    this.guests = guests;
    this.people = people;
    this.exchanges = exchanges;
    this.decks = decks;
    this.drafts = drafts;
    this.lines = lines;
    this.deck = deck;
    this.days = days;
    this.ids = ids;
  }

  /** {@code email} and {@code password} are Maya's. */
  void tell(AccountId nora, String email, String password) {
    var persons = people.list(nora).stream().collect(Collectors.toMap(Person::name, Person::id));
    var maya = connected(nora, SampleLife.known(persons, "Maya"), email, password);
    SampleLife.lines("exchanges.tsv").forEach(cells -> exchange(nora, maya, persons, cells));
    drafts.write(
        nora,
        SampleLife.known(persons, "Jonas"),
        "When you left home first I was jealous. I never told you. I am glad that you are my"
            + " brother.");
    lines.keep(
        nora,
        SampleLife.known(persons, "Tom"),
        "I felt understood when he turned the music off and waited.");
    decks.add(
        nora,
        new DeckFile(
            "For Sundays with Mum",
            "en",
            List.of(
                new OwnPrompt.Words(
                    "Who taught you to bake?", "What went wrong the first time?", "family", 1),
                new OwnPrompt.Words("Which of our holidays would you do again?", null, "joys", 1),
                new OwnPrompt.Words(
                    "What were you afraid of when we were small?", null, "fears", 2))));
  }

  private AccountId connected(AccountId nora, PersonId person, String email, String password) {
    var link = invitations.invite(nora, person).orElseThrow();
    signUps.withPassword(
        new NewAccount("Maya", email, ZoneId.systemDefault(), Locale.ENGLISH), password, link);
    invitations.all(nora).forEach(it -> invitations.confirm(nora, it.id()));
    return circle.accountOf(nora, person).orElseThrow();
  }

  /** Cells: with whom, who asks, id of the prompt, Nora's answer, theirs, what Nora says back, what they do. */
  private void exchange(
      AccountId nora, AccountId maya, Map<String, PersonId> persons, String[] cells) {
    var by = cells[1].equals("Nora") ? nora : maya;
    var isGuest = !cells[0].equals("Maya");
    var proposed = exchanges
        .propose(
            by,
            new Proposal(
                deck.find(cells[2]).orElseThrow(),
                isGuest ? Set.of() : Set.of(by.equals(nora) ? maya : nora),
                isGuest ? Set.of(SampleLife.known(persons, cells[0])) : Set.of(),
                new Proposal.Form.Written(days.today(by).plusDays(7)),
                ids.next()))
        .orElseThrow();
    if (!cells[3].isEmpty()) {
      exchanges.answer(nora, proposed.id(), cells[3]);
    }
    if (isGuest) {
      answerAsGuest(proposed, cells);
    } else {
      answer(maya, proposed.id(), cells);
    }
    if (!cells[5].isEmpty()) {
      exchanges.sayBack(nora, proposed.id(), cells[5]);
    }
  }

  private void answer(AccountId maya, ExchangeId id, String[] cells) {
    exchanges.answer(maya, id, cells[4]);
    if (!cells[6].isEmpty()) {
      exchanges.sayBack(maya, id, cells[6]);
    }
  }

  private void answerAsGuest(Exchanges.Proposed proposed, String[] cells) {
    var secret = proposed.links().getFirst().secret();
    var guest = guests.open(secret, "exchange").orElseThrow();
    guests.callThemselves(guest, cells[0]);
    exchanges.answer(guest, cells[4]);
  }
}
