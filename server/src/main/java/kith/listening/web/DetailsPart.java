package kith.listening.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.listening.Detail;
import kith.listening.Details;
import kith.listening.Names;
import kith.listening.Promises;
import kith.people.Facts;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.PersonPart;
import kith.text.DetailKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A person's details by kind, and what was promised. */
@Component
@Order(1)
class DetailsPart implements PersonPart {
  private final Details details;
  private final Facts facts;
  private final Promises promises;
  private final DetailViews views;
  private final Fragments fragments;

  DetailsPart(
      Details details, Facts facts, Promises promises, DetailViews views, Fragments fragments) {
    this.details = details;
    this.facts = facts;
    this.promises = promises;
    this.views = views;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.DETAILS;
  }

  @Override
  public Optional<Fragment> part(AccountId me, PersonId person) {
    return Optional.of(fragments.of(
        "listening/kinds",
        Map.of(
            "person", "/people/" + person,
            "kinds", kinds(me, told(me, person)),
            "promises", views.promises(me, promises.of(me, person)))));
  }

  /** Without those that say no more than what stands among the people in their life: "sister Lena". */
  private List<Detail> told(AccountId me, PersonId person) {
    var known = details.of(me, person);
    if (known.stream().noneMatch(DetailsPart::isPlain)) {
      return known;
    }
    var life = facts.relations(me, person).stream().map(DetailsPart::words).toList();
    return known.stream()
        .filter(detail -> !isPlain(detail)
            || life.stream().noneMatch(said -> said.containsAll(words(detail.words()))))
        .toList();
  }

  private static boolean isPlain(Detail detail) {
    return detail.kind() == DetailKind.PERSON && detail.question() == null && detail.when() == null;
  }

  private static Set<String> words(String text) {
    return Arrays.stream(Names.folded(text).split(" ")).collect(Collectors.toSet());
  }

  private List<KindView> kinds(AccountId me, List<Detail> known) {
    var byKind = new EnumMap<DetailKind, List<DetailView>>(DetailKind.class);
    for (var detail : known) {
      byKind.computeIfAbsent(detail.kind(), _ -> new ArrayList<>()).add(views.detail(me, detail));
    }
    return byKind.values().stream()
        .map(all -> new KindView(all.getFirst().kind(), all.getFirst().icon(), all))
        .toList();
  }
}
