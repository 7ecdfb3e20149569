package kith.listening.web;

/** A note among others; {@code day} in words. */
public record NoteLine(String path, String day, String text) {}
