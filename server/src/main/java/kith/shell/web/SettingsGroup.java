package kith.shell.web;

import java.util.List;
import kith.shell.Fragment;

/** What stands together on the settings page, under a name of its own in the index at its top. */
public record SettingsGroup(String name, List<Fragment> parts) {
  public String id() {
    return "settings-" + name;
  }
}
