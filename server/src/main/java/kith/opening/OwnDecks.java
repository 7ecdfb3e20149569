package kith.opening;

import static kith.opening.db.Tables.OPENING_DECK;
import static kith.opening.db.Tables.OPENING_OWN_PROMPT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.opening.db.tables.records.OpeningDeckRecord;
import kith.opening.db.tables.records.OpeningOwnPromptRecord;
import kith.platform.AccountId;
import kith.platform.Db;
import kith.platform.Ids;
import kith.platform.NotFound;
import kith.platform.Rows;
import kith.platform.Stale;
import kith.platform.Undo;
import kith.vault.Vault;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decks of my own prompts; nobody sees them before I put one to them or hand the deck on as a file. */
@Service
@Transactional(readOnly = true)
public class OwnDecks {
  public static final int MOST_PROMPTS = 500;
  public static final int MOST_DECKS = 50;
  private final Db db;
  private final Vault vault;
  private final Undo undo;
  private final Ids ids;

  OwnDecks(Db db, Vault vault, Undo undo, Ids ids) {
    this.db = db;
    this.vault = vault;
    this.undo = undo;
    this.ids = ids;
  }

  public List<OwnDeck> all(AccountId me) {
    return db.read()
        .selectFrom(OPENING_DECK)
        .where(OPENING_DECK.ACCOUNT.eq(me.value()))
        .orderBy(OPENING_DECK.ID)
        .fetch(row -> deck(me, row));
  }

  public Optional<OwnDeck> find(AccountId me, UUID id) {
    return db.read().selectFrom(OPENING_DECK).where(is(me, id)).fetchOptional(row -> deck(me, row));
  }

  /** NotFound when there is no such deck of mine. */
  public OwnDeck get(AccountId me, UUID id) {
    return find(me, id).orElseThrow(NotFound::new);
  }

  @Transactional
  public UUID add(AccountId me, String name, String language) {
    var row = new OpeningDeckRecord();
    row.setAccount(me.value());
    row.setId(ids.next());
    row.setName(vault.seal(me, OPENING_DECK.NAME, name));
    row.setLanguage(language);
    row.setVersion(1);
    db.write(me).insertInto(OPENING_DECK).set(row).execute();
    return row.getId();
  }

  /** All of a file, as a new deck. */
  @Transactional
  public UUID add(AccountId me, DeckFile file) {
    var id = add(me, file.name(), file.language());
    file.prompts().forEach(words -> add(me, id, words));
    return id;
  }

  /** Stale when another edit came after {@code version}. */
  @Transactional
  public void edit(AccountId me, UUID id, int version, String name, String language) {
    var before = get(me, id);
    if (before.version() != version) {
      throw new Stale(before.name());
    }
    db.write(me)
        .update(OPENING_DECK)
        .set(OPENING_DECK.NAME, vault.seal(me, OPENING_DECK.NAME, name))
        .set(OPENING_DECK.LANGUAGE, language)
        .set(OPENING_DECK.VERSION, version + 1)
        .where(is(me, id))
        .execute();
  }

  /** With all its prompts; answers what takes that back. */
  @Transactional
  public UUID remove(AccountId me, UUID id) {
    get(me, id);
    var back = undo.remember(
        me,
        List.of(
            Rows.of(OPENING_DECK).and(OPENING_DECK.ID, id),
            Rows.of(OPENING_OWN_PROMPT).and(OPENING_OWN_PROMPT.DECK, id)));
    db.write(me).deleteFrom(OPENING_OWN_PROMPT).where(within(me, id)).execute();
    db.write(me).deleteFrom(OPENING_DECK).where(is(me, id)).execute();
    return back;
  }

  /** In the order in which they were written. */
  public List<OwnPrompt> prompts(AccountId me, UUID deck) {
    return db.read()
        .selectFrom(OPENING_OWN_PROMPT)
        .where(within(me, deck))
        .orderBy(OPENING_OWN_PROMPT.ID)
        .fetch(row -> prompt(me, row));
  }

  /** What of a deck may be offered: not too deep, and none of the themes left out. */
  public List<Prompt> offer(AccountId me, UUID deck, int deepest, Set<String> leftOut) {
    var language = get(me, deck).language();
    return prompts(me, deck).stream()
        .filter(
            it -> it.words().depth() <= deepest && !leftOut.contains(it.words().theme()))
        .map(it -> prompt(it, language))
        .toList();
  }

  public Optional<OwnPrompt> findPrompt(AccountId me, UUID id) {
    return db.read()
        .selectFrom(OPENING_OWN_PROMPT)
        .where(isPrompt(me, id))
        .fetchOptional(row -> prompt(me, row));
  }

  /** NotFound when the deck is not mine. */
  @Transactional
  public UUID add(AccountId me, UUID deck, OwnPrompt.Words words) {
    get(me, deck);
    var row = new OpeningOwnPromptRecord();
    row.setAccount(me.value());
    row.setId(ids.next());
    row.setDeck(deck);
    row.setVersion(1);
    write(me, row, words);
    db.write(me).insertInto(OPENING_OWN_PROMPT).set(row).execute();
    return row.getId();
  }

  /** Stale when another edit came after {@code version}. */
  @Transactional
  public OwnPrompt edit(AccountId me, UUID id, int version, OwnPrompt.Words words) {
    var before = findPrompt(me, id).orElseThrow(NotFound::new);
    if (before.version() != version) {
      throw new Stale(before.words().ask());
    }
    var row = new OpeningOwnPromptRecord();
    row.setVersion(version + 1);
    write(me, row, words);
    db.write(me).update(OPENING_OWN_PROMPT).set(row).where(isPrompt(me, id)).execute();
    return new OwnPrompt(id, before.deck(), words, version + 1);
  }

  /** Answers what takes it back. */
  @Transactional
  public UUID removePrompt(AccountId me, UUID id) {
    if (findPrompt(me, id).isEmpty()) {
      throw new NotFound();
    }
    var back =
        undo.remember(me, List.of(Rows.of(OPENING_OWN_PROMPT).and(OPENING_OWN_PROMPT.ID, id)));
    db.write(me).deleteFrom(OPENING_OWN_PROMPT).where(isPrompt(me, id)).execute();
    return back;
  }

  Optional<Prompt> prompt(AccountId me, String id) {
    try {
      return findPrompt(me, UUID.fromString(id))
          .map(it -> prompt(it, get(me, it.deck()).language()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private void write(AccountId me, OpeningOwnPromptRecord row, OwnPrompt.Words words) {
    row.setAsk(vault.seal(me, OPENING_OWN_PROMPT.ASK, words.ask()));
    row.setFollow(
        words.then() == null ? null : vault.seal(me, OPENING_OWN_PROMPT.FOLLOW, words.then()));
    row.setTheme(words.theme());
    row.setDepth(words.depth());
  }

  private OwnDeck deck(AccountId me, OpeningDeckRecord row) {
    return new OwnDeck(
        row.getId(),
        vault.open(me, OPENING_DECK.NAME, row.getName()),
        row.getLanguage(),
        db.read().fetchCount(OPENING_OWN_PROMPT, within(me, row.getId())),
        row.getVersion());
  }

  private OwnPrompt prompt(AccountId me, OpeningOwnPromptRecord row) {
    var words = new OwnPrompt.Words(
        vault.open(me, OPENING_OWN_PROMPT.ASK, row.getAsk()),
        row.getFollow() == null ? null : vault.open(me, OPENING_OWN_PROMPT.FOLLOW, row.getFollow()),
        row.getTheme(),
        row.getDepth());
    return new OwnPrompt(row.getId(), row.getDeck(), words, row.getVersion());
  }

  private static Prompt prompt(OwnPrompt it, String language) {
    var words = it.words();
    return new Prompt(
        it.id().toString(),
        words.theme(),
        words.depth(),
        Set.of(),
        words.ask(),
        words.then(),
        language,
        true);
  }

  private static Condition is(AccountId me, UUID id) {
    return OPENING_DECK.ACCOUNT.eq(me.value()).and(OPENING_DECK.ID.eq(id));
  }

  private static Condition within(AccountId me, UUID deck) {
    return OPENING_OWN_PROMPT.ACCOUNT.eq(me.value()).and(OPENING_OWN_PROMPT.DECK.eq(deck));
  }

  private static Condition isPrompt(AccountId me, UUID id) {
    return OPENING_OWN_PROMPT.ACCOUNT.eq(me.value()).and(OPENING_OWN_PROMPT.ID.eq(id));
  }
}
