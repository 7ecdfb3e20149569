package kith.feelings.web;

import java.time.LocalDate;
import kith.platform.Form;
import org.jspecify.annotations.Nullable;

/**
 * What I share by itself with one account.
 *
 * @param form with the quadrants as they are
 * @param until the last day; null when there is nothing
 */
public record StandingView(
    String other, String name, Form form, @Nullable LocalDate until) {
  public boolean over(LocalDate today) {
    return until != null && until.isBefore(today);
  }
}
