package kith.feelings.web;

import java.util.List;
import kith.feelings.CheckInId;
import kith.feelings.More;
import kith.feelings.Replies;
import kith.feelings.Reply;
import kith.feelings.Shared;
import kith.feelings.Sharing;
import kith.people.People;
import kith.people.Person;
import kith.platform.AccountId;
import kith.platform.Choices;
import org.springframework.stereotype.Component;

/** Gathers what is shared of a check-in and what was answered to it. */
@Component
class SharingPages {
  private final Sharing sharing;
  private final Replies replies;
  private final Folk folk;
  private final People people;

  SharingPages(Sharing sharing, Replies replies, Folk folk, People people) {
    this.sharing = sharing;
    this.replies = replies;
    this.folk = folk;
    this.people = people;
  }

  SharingView of(AccountId me, CheckInId id) {
    var shared = sharing.sharedWith(me, id).stream().map(it -> line(me, it)).toList();
    var already = shared.stream().map(SharingView.Line::with).toList();
    return new SharingView(
        shared,
        folk.connected(me).stream().filter(it -> !already.contains(it.value())).toList(),
        said(me, replies.to(me, id)),
        people.options(me, Person::lives));
  }

  List<SharingView.Said> said(AccountId me, List<Reply> all) {
    return all.stream()
        .map(it -> new SharingView.Said(
            it.by().toString(),
            folk.name(me, it.by()),
            Choices.name(it.kind()),
            it.words(),
            it.wanted() == null ? null : Choices.name(it.wanted()),
            it.back()))
        .toList();
  }

  private SharingView.Line line(AccountId me, Shared shared) {
    return new SharingView.Line(
        shared.with().toString(),
        folk.name(me, shared.with()),
        "feelings.shared." + what(shared.more()),
        shared.standing());
  }

  private static String what(More more) {
    if (more.sentence()) {
      return more.about() ? "all" : "sentence";
    }
    return more.about() ? "about" : "word";
  }
}
