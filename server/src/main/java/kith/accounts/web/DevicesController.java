package kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.accounts.CookieSessions;
import kith.platform.AccountId;
import kith.platform.Days;
import kith.platform.SignedIn;
import kith.shell.Fragment;
import kith.shell.Fragments;
import kith.shell.SettingsPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where I am signed in. */
@Controller
@Order(1)
class DevicesController implements SettingsPart {
  private final CookieSessions sessions;
  private final Fragments fragments;
  private final Days days;
  private final HttpServletRequest request;

  DevicesController(
      CookieSessions sessions, Fragments fragments, Days days, HttpServletRequest request) {
    this.sessions = sessions;
    this.fragments = fragments;
    this.days = days;
    this.request = request;
  }

  @Override
  public Slot slot() {
    return Slot.DEVICES;
  }

  @Override
  public Optional<Fragment> part(AccountId me) {
    var devices = sessions.devices(me, request).stream()
        .map(it -> DeviceView.of(it, days.dayOf(me, it.seenAt())))
        .toList();
    return Optional.of(
        fragments.of("accounts/devicesPart", Map.of("devices", devices, "today", days.today(me))));
  }

  @DeleteMapping("/settings/devices/{device}")
  ModelAndView signOut(@SignedIn AccountId me, @PathVariable UUID device) {
    sessions.endDevice(me, device);
    return Pages.settings("accounts.toast.device");
  }

  @DeleteMapping("/settings/devices")
  ModelAndView signOutOthers(@SignedIn AccountId me, HttpServletRequest asking) {
    sessions.endOthers(me, asking);
    return Pages.settings("accounts.toast.devices");
  }
}
