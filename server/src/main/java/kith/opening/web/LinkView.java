package kith.opening.web;

import kith.shell.QrView;

/** A link for one guest, shown on one answer and never again. */
public record LinkView(String name, String link, QrView qr) {}
