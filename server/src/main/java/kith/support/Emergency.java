package kith.support;

import java.time.LocalDate;

/**
 * The number to call in a country when a life is in danger.
 *
 * @param country ISO 3166 code
 * @param source address of the page that states it
 */
public record Emergency(String country, String number, String source, LocalDate checked) {
  public String href() {
    return "tel:" + number;
  }
}
