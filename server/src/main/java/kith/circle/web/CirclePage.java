package kith.circle.web;

import java.util.List;
import java.util.Map;
import kith.circle.Circle;
import kith.circle.Connection;
import kith.circle.Guests;
import kith.circle.Invitation;
import kith.circle.Invitations;
import kith.people.People;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.platform.PersonId;
import kith.shell.TodayLines;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the page of my circle shows. */
@Component
class CirclePage {
  private final Circle circle;
  private final Invitations invitations;
  private final Guests guests;
  private final People people;
  private final List<TodayLines> features;
  private final Days days;

  CirclePage(
      Circle circle,
      Invitations invitations,
      Guests guests,
      People people,
      ObjectProvider<TodayLines> features,
      Days days) {
    this.circle = circle;
    this.invitations = invitations;
    this.guests = guests;
    this.people = people;
    this.features = features.orderedStream().toList();
    this.days = days;
  }

  CircleView of(AccountId me, Form form) {
    var labels = people.labels(me);
    var names = new java.util.HashMap<PersonId, String>();
    people.list(me).forEach(it -> names.put(it.id(), labels.of(it)));
    var connections = circle.connections(me);
    var connected = connections.stream().map(Connection::person).toList();
    return new CircleView(
        form,
        features.stream().flatMap(it -> it.fromOthers(me).stream()).toList(),
        connections.stream().map(it -> connected(it, names)).toList(),
        invitations.all(me).stream().map(it -> invited(me, it, names)).toList(),
        invitations.awaited(me).stream()
            .map(it ->
                new CircleView.Awaited(circle.nameOf(it.inviter()), days.dayOf(me, it.expires())))
            .toList(),
        guests.all(me).stream()
            .map(it -> new CircleView.Link(
                it.id().toString(),
                it.person() == null ? "" : names.getOrDefault(it.person(), ""),
                days.dayOf(me, it.expires())))
            .toList(),
        circle.blocked(me).stream()
            .map(it -> new CircleView.Blocked(
                it.other().toString(), it.called(), it.name().equals(it.called()) ? "" : it.name()))
            .toList(),
        people.options(me, it -> !connected.contains(it.id())));
  }

  private CircleView.Connected connected(Connection it, Map<PersonId, String> names) {
    var person = it.person() == null ? null : names.get(it.person());
    return new CircleView.Connected(
        it.other().toString(),
        it.name(),
        person,
        person == null ? null : "/people/" + it.person(),
        it.muted());
  }

  private CircleView.Invited invited(AccountId me, Invitation it, Map<PersonId, String> names) {
    var by = switch (it.state()) {
      case Invitation.State.Open _ -> null;
      case Invitation.State.Accepted(var _, var name) -> name;
    };
    return new CircleView.Invited(
        it.id().toString(), names.getOrDefault(it.person(), ""), by, days.dayOf(me, it.expires()));
  }
}
