package kith.listening.web;

import java.util.Map;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.Form;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.TodayBox;
import org.springframework.stereotype.Component;

@Component
class NoteBox implements TodayBox {
  private final Fragments fragments;
  private final Days days;

  NoteBox(Fragments fragments, Days days) {
    this.fragments = fragments;
    this.days = days;
  }

  @Override
  public Fragment box(AccountId me) {
    return fragments.of("listening/box", Map.of("form", Form.empty(), "today", days.today(me)));
  }
}
