package kith.opening;

import static kith.opening.db.Tables.OPENING_GUEST;
import static kith.opening.db.Tables.OPENING_PART;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kith.circle.Guest;
import kith.moments.Began;
import kith.moments.Kind;
import kith.moments.Moments;
import kith.moments.NewMoment;
import kith.opening.db.tables.records.OpeningExchangeRecord;
import kith.opening.db.tables.records.OpeningPartRecord;
import kith.platform.AccountId;
import kith.platform.Choices;
import kith.platform.Days;
import kith.platform.NotFound;
import kith.platform.PersonId;
import kith.vault.Vault;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prompts that several people answer; nobody sees an answer before all have given theirs (reciprocity: Sprecher et al.
 * 2013). Passing is free and looks like not answering.
 *
 * <p>Whatever changes an exchange first makes everybody else who would change it wait, and looks at it only then.
 */
@Service
@Transactional(readOnly = true)
public class Exchanges {
  static final String TOPIC = "exchange";
  private static final int SHOWN = 60;
  private final ExchangeRows exchanges;
  private final ExchangeReader reader;
  private final Proposing proposing;
  private final Reveal reveal;
  private final ExchangeNews news;
  private final Together together;
  private final Whom whom;
  private final Moments moments;
  private final Vault vault;
  private final Days days;

  Exchanges(
      ExchangeRows exchanges,
      ExchangeReader reader,
      Proposing proposing,
      Reveal reveal,
      ExchangeNews news,
      Together together,
      Whom whom,
      Moments moments,
      Vault vault,
      Days days) {
    this.exchanges = exchanges;
    this.reader = reader;
    this.proposing = proposing;
    this.reveal = reveal;
    this.news = news;
    this.together = together;
    this.whom = whom;
    this.moments = moments;
    this.vault = vault;
    this.days = days;
  }

  /** What they want after something that was hard to say. */
  public enum Wanted {
    HEARD,
    HELPED,
    HELD
  }

  /** @param links of the guests */
  public record Proposed(ExchangeId id, List<Link> links) {}

  /**
   * @param person whom it is for; null when I have forgotten them since
   * @param secret cannot be read again
   */
  public record Link(@Nullable PersonId person, String secret) {}

  /**
   * Empty when it goes deeper than agreed with one of them, or its theme is left out. NotFound when somebody proposed to is not
   * connected with me.
   */
  @Transactional
  public Optional<Proposed> propose(AccountId me, Proposal proposal) {
    return proposing.propose(me, proposal);
  }

  /** Fresh links for my guests, when they were lost; the old ones open nothing any more. NotFound when I did not propose it. */
  @Transactional
  public List<Link> newLinks(AccountId me, ExchangeId id) {
    if (exchanges.findOf(me, id).isEmpty()) {
      throw new NotFound();
    }
    return proposing.newLinks(me, id);
  }

  /** The latest in which I take part and that I did not pass, newest first. */
  public List<Exchange> all(AccountId me) {
    return exchanges.ofMine(me, SHOWN).stream()
        .flatMap(id -> reader.read(me, id).stream())
        .toList();
  }

  public Optional<Exchange> find(AccountId me, ExchangeId id) {
    return reader.read(me, id);
  }

  public Optional<Exchange> find(Guest guest) {
    return reader.read(guest);
  }

  /** Gives or changes my answer, or says yes to a talk; the last one reveals all. */
  @Transactional
  public Answered answer(AccountId me, ExchangeId id, String words) {
    var exchange = exchanges.alone(me, id);
    var part = part(me, id);
    if (!isOpen(exchange, me, id)) {
      return again(exchange, opened(me, OPENING_PART.ANSWER, part.getAnswer()), words);
    }
    part.setAnswer(vault.seal(me, OPENING_PART.ANSWER, isTalk(exchange) ? "" : words));
    part.setPassed(false);
    exchanges.save(part);
    return part.getUnseen() ? new Answered.Kept() : answered(me, exchange, id);
  }

  /** Only I ever know; to the others it is as if I had not answered. */
  @Transactional
  public void pass(AccountId me, ExchangeId id) {
    var exchange = exchanges.alone(me, id);
    var part = part(me, id);
    if (isOpen(exchange, me, id)) {
      part.setAnswer(null);
      part.setPassed(true);
      exchanges.save(part);
    }
  }

  /** One sentence back, once all is revealed; the first one stays. */
  @Transactional
  public void sayBack(AccountId me, ExchangeId id, String sentence) {
    afterReveal(me, id, part -> {
      if (part.getBack() == null) {
        part.setBack(vault.seal(me, OPENING_PART.BACK, sentence));
        news.tell(me, new AccountId(part.getProposerAccount()), id);
      }
    });
  }

  /** "That was hard", and what I want now; empty takes it back. */
  @Transactional
  public void wasHard(AccountId me, ExchangeId id, Optional<Wanted> wanted) {
    afterReveal(me, id, part -> {
      part.setHard(wanted.map(Choices::name).orElse(null));
      if (wanted.isPresent()) {
        news.tell(me, new AccountId(part.getProposerAccount()), id);
      }
    });
  }

  /** We talked about it: a moment, and the question about it may follow. */
  @Transactional
  public void talked(AccountId me, ExchangeId id) {
    var exchange = exchanges.alone(me, id);
    var part = part(me, id);
    if (exchange.getRevealedAt() == null
        || exchange.getWithdrawnAt() != null
        || !isTalk(exchange)) {
      throw new NotFound();
    }
    var proposer = proposer(exchange);
    var persons = whom.of(me, proposer, id, exchanges.parts(proposer, id));
    if (part.getTalkedOn() == null) {
      var today = days.today(me);
      var planned = LocalDate.parse(exchange.getTalkOn());
      var on = today.isBefore(planned) ? today : planned;
      part.setTalkedOn(today.toString());
      exchanges.save(part);
      if (!persons.isEmpty()) {
        moments.log(me, new NewMoment(Kind.TALK, persons, on, null, Began.BOTH, false, null));
      }
    }
  }

  @Transactional
  public Answered answer(Guest guest, String words) {
    var host = guest.host();
    var id = new ExchangeId(guest.thing());
    var exchange = exchanges.alone(host, id);
    var row = exchanges.guest(host, id, guest.id()).orElseThrow(NotFound::new);
    if (!isOpen(exchange, host, id)) {
      return again(exchange, opened(host, OPENING_GUEST.ANSWER, row.getAnswer()), words);
    }
    row.setAnswer(vault.seal(host, OPENING_GUEST.ANSWER, isTalk(exchange) ? "" : words));
    exchanges.save(row);
    return answered(null, exchange, id);
  }

  /** One sentence back from a guest; the first one stays. */
  @Transactional
  public void sayBack(Guest guest, String sentence) {
    var host = guest.host();
    var id = new ExchangeId(guest.thing());
    var exchange = exchanges.alone(host, id);
    var row = exchanges.guest(host, id, guest.id()).orElseThrow(NotFound::new);
    if (exchange.getRevealedAt() != null
        && !isTalk(exchange)
        && row.getBack() == null
        && !row.getHidden()) {
      row.setBack(vault.seal(host, OPENING_GUEST.BACK, sentence));
      exchanges.save(row);
      news.tell(null, host, id);
      reveal.tellAll(host, id);
    }
  }

  /** I have looked at it; only I know. */
  @Transactional
  public void seen(AccountId me, ExchangeId id) {
    news.seen(me, id);
  }

  /** @param by null for a guest */
  private Answered answered(@Nullable AccountId by, OpeningExchangeRecord exchange, ExchangeId id) {
    return reveal.ifAllAnswered(by, exchange, id);
  }

  private OpeningPartRecord part(AccountId me, ExchangeId id) {
    return exchanges.part(me, id).orElseThrow(NotFound::new);
  }

  private boolean isOpen(OpeningExchangeRecord exchange, AccountId me, ExchangeId id) {
    if (!reveal.isAsked(exchange)) {
      return false;
    }
    return exchanges.part(me, id).filter(OpeningPartRecord::getUnseen).isPresent()
        || (exchange.getRevealedAt() == null && takesPart(exchange, me, id));
  }

  private boolean takesPart(OpeningExchangeRecord exchange, AccountId me, ExchangeId id) {
    var proposer = proposer(exchange);
    return together.of(me, proposer, id, exchanges.parts(proposer, id)).takesPart();
  }

  /** A doubled request finds it closed by its twin. */
  private static Answered again(
      OpeningExchangeRecord exchange, @Nullable String kept, String words) {
    return exchange.getRevealedAt() != null
            && kept != null
            && (isTalk(exchange) || kept.equals(words))
        ? new Answered.Revealed()
        : new Answered.Closed();
  }

  private @Nullable String opened(
      AccountId account, TableField<?, byte[]> column, byte @Nullable [] sealed) {
    return sealed == null ? null : vault.open(account, column, sealed);
  }

  private void afterReveal(AccountId me, ExchangeId id, Consumer<OpeningPartRecord> change) {
    var exchange = exchanges.alone(me, id);
    var part = part(me, id);
    if (exchange.getRevealedAt() == null || isTalk(exchange) || !takesPart(exchange, me, id)) {
      throw new NotFound();
    }
    change.accept(part);
    exchanges.save(part);
    reveal.tellAll(proposer(exchange), id);
  }

  private static boolean isTalk(OpeningExchangeRecord exchange) {
    return exchange.getTalkOn() != null;
  }

  private static AccountId proposer(OpeningExchangeRecord exchange) {
    return new AccountId(exchange.getAccount());
  }
}
