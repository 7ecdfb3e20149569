package kith.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Corpus.Entry;
import kith.shell.Corpus.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds words in all that an account ever wrote. Every word asked for has to be there, as the beginning of a word, in the text
 * or in the name of the person it is about; whole words and words that stand together come first, then what is newer.
 */
@Service
@Transactional(readOnly = true)
public class Search {
  private static final Comparator<Scored> BEST_LAST = Comparator.comparingInt(Scored::score)
      .thenComparing(Scored::on, Comparator.nullsFirst(Comparator.naturalOrder()));
  private final Corpus corpus;

  Search(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Whether all that was typed begins a word of this text. */
  public static boolean matches(String typed, String text) {
    var query = Query.of(typed);
    return !query.isEmpty() && score(query, Fold.fold(text), "") > 0;
  }

  /** At most {@code most} persons and as many texts, best first. */
  public Found find(AccountId me, String typed, int most) {
    var query = Query.of(typed);
    if (query.isEmpty()) {
      return new Found(List.of(), List.of(), false);
    }
    var opened = corpus.of(me);
    var names = new HashMap<PersonId, Named>();
    opened.people().forEach(person -> names.put(person.glance().person(), person));
    var people = opened.people().stream()
        .filter(person -> score(query, person.folded(), "") > 0)
        .sorted(Comparator.comparing(Named::folded))
        .map(person -> person.glance().person())
        .toList();
    var best = best(query, opened.entries(), names, most + 1);
    var shown = people.stream().limit(most).toList();
    var found = best.stream().limit(most).map(Scored::entry).toList();
    var persons = Corpus.persons(found);
    persons.addAll(shown);
    var now = corpus.glances(me, persons);
    return new Found(
        shown.stream().map(now::get).filter(Objects::nonNull).toList(),
        found.stream().map(entry -> hit(query, entry, now)).toList(),
        best.size() > most || people.size() > most);
  }

  private static List<Scored> best(
      Query query, List<Entry> entries, Map<PersonId, Named> names, int most) {
    var best = new PriorityQueue<Scored>(BEST_LAST);
    for (var entry : entries) {
      var name = nameOf(entry, names);
      var score = entry.folded().equals(name) ? 0 : score(query, entry.folded(), name);
      if (score > 0) {
        best.add(new Scored(entry, score));
        if (best.size() > most) {
          best.poll();
        }
      }
    }
    var sorted = new ArrayList<>(best);
    sorted.sort(BEST_LAST.reversed());
    return sorted;
  }

  /** 0 when something is missing, or when nothing but the name matches. */
  private static int score(Query query, String text, String name) {
    var score = 0;
    for (var part : query.parts()) {
      var at = Matches.find(text, part, 0);
      if (at >= 0) {
        score += Matches.endsWord(text, Matches.end(text, part, at)) ? 3 : 2;
      } else if (Matches.find(name, part, 0) < 0) {
        return 0;
      }
    }
    var words = String.join(" ", query.parts());
    return score > 0 && query.parts().size() > 1 && Matches.find(text, words, 0) >= 0
        ? score + 2
        : score;
  }

  private static Hit hit(Query query, Entry entry, Map<PersonId, Directory.Glance> people) {
    var words = entry.words();
    return new Hit(
        words.kind(),
        Snippet.of(words.text(), query),
        words.person() == null ? null : people.get(words.person()),
        words.on(),
        words.href());
  }

  private static String nameOf(Entry entry, Map<PersonId, Named> names) {
    var person = entry.words().person();
    var named = person == null ? null : names.get(person);
    return named == null ? "" : named.folded();
  }

  private record Scored(Entry entry, int score) {
    @Nullable
    LocalDate on() {
      return entry.words().on();
    }
  }

  /**
   * @param more whether more was found than is shown
   */
  public record Found(List<Directory.Glance> people, List<Hit> hits, boolean more) {}

  /**
   * @param kind message key of what this is
   * @param snippet the words around what was found, which is marked
   */
  public record Hit(
      String kind,
      List<Marked> snippet,
      Directory.@Nullable Glance person,
      @Nullable LocalDate on,
      String href) {}
}
