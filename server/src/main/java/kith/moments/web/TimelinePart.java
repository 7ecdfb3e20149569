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
    var latest = moments.with(me, person, LATEST);
    return latest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            fragments.of("moments/timeline", Map.of("months", views.months(me, person, latest))));
  }
}
