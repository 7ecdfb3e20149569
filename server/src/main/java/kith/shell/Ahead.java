package kith.shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.PersonId;
import kith.shell.ComingUp.Coming;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes up in the days ahead, from all features. */
@Service
@Transactional(readOnly = true)
public class Ahead {
  private final List<ComingUp> features;
  private final ObjectProvider<Directory> directory;
  private final Days days;

  Ahead(List<ComingUp> features, ObjectProvider<Directory> directory, Days days) {
    this.features = features;
    this.directory = directory;
    this.days = days;
  }

  /** Today and the {@code many} days after it, by day. */
  public List<Item> next(AccountId me, int many) {
    var today = days.today(me);
    return between(me, today, today.plusDays(many));
  }

  /** The first that comes after today, within so many days. */
  public Optional<Item> after(AccountId me, int many) {
    var today = days.today(me);
    return between(me, today.plusDays(1), today.plusDays(many)).stream().findFirst();
  }

  private List<Item> between(AccountId me, LocalDate from, LocalDate to) {
    var coming = features.stream()
        .flatMap(feature -> feature.comingUp(me, from, to).stream())
        .sorted(Comparator.comparing(Coming::on))
        .toList();
    var people = people(me, coming);
    return coming.stream()
        .map(one -> new Item(one, one.person() == null ? null : people.get(one.person())))
        .toList();
  }

  private Map<PersonId, Directory.Glance> people(AccountId me, List<Coming> coming) {
    var persons = new HashSet<PersonId>();
    for (var one : coming) {
      var person = one.person();
      if (person != null) {
        persons.add(person);
      }
    }
    return directory.stream()
        .findFirst()
        .map(known -> known.glance(me, persons))
        .orElse(Map.of());
  }

  /** What comes up, with the person it is about. */
  public record Item(Coming coming, Directory.@Nullable Glance person) {}
}
