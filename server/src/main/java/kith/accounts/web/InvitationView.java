package kith.accounts.web;

import java.time.LocalDate;

/** An invitation on the settings page. */
public record InvitationView(String id, LocalDate until) {}
