package kith.support.web;

/**
 * Somebody whom words of violence may be about.
 *
 * @param href where what leads me towards them is ended, or was
 * @param quiet whether it was
 */
public record Reminded(String href, String name, boolean quiet) {}
