package kith.listening.web;

import java.util.Map;
import kith.platform.AccountId;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.TodayBox;
import org.springframework.stereotype.Component;

@Component
class NoteBox implements TodayBox {
  private final Fragments fragments;
  private final Boxes boxes;

  NoteBox(Fragments fragments, Boxes boxes) {
    this.fragments = fragments;
    this.boxes = boxes;
  }

  @Override
  public Fragment box(AccountId me) {
    return fragments.of("listening/box", Map.of("box", boxes.empty(me)));
  }
}
