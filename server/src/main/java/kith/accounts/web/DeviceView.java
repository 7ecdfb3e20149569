package kith.accounts.web;

import java.time.LocalDate;
import kith.accounts.Device;

/** A device on the settings page. */
public record DeviceView(String id, String browser, String system, LocalDate seenOn, boolean here) {
  static DeviceView of(Device device, LocalDate seenOn) {
    return new DeviceView(
        device.id().toString(), device.browser(), device.system(), seenOn, device.here());
  }
}
