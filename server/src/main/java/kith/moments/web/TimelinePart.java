package kith.moments.web;

import java.util.Map;
import java.util.Optional;
import kith.moments.Moments;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.PersonPart;
import org.springframework.stereotype.Component;

/** The latest moments with a person. */
@Component
class TimelinePart implements PersonPart {
  private static final int LATEST = 30;
  private final Moments moments;
  private final MomentViews views;
  private final Fragments fragments;

  TimelinePart(Moments moments, MomentViews views, Fragments fragments) {
    this.moments = moments;
    this.views = views;
    this.fragments = fragments;
  }

  @Override
  public Slot slot() {
    return Slot.TIMELINE;
  }

  @Override
  public Optional<Fragment> part(AccountId me, PersonId person) {
    return part(me, person, LATEST);
  }

  @Override
  public Optional<Fragment> whole(AccountId me, PersonId person) {
    return part(me, person, Integer.MAX_VALUE - 1);
  }

  private Optional<Fragment> part(AccountId me, PersonId person, int most) {
    var latest = moments.with(me, person, most + 1);
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    var shown = latest.subList(0, Math.min(most, latest.size()));
    var older = latest.size() > most ? "/people/" + person + "?edit=older#timeline" : "";
    return Optional.of(fragments.of(
        "moments/timeline", Map.of("months", views.months(me, person, shown), "older", older)));
  }
}
