package kith.support.web;

import java.util.List;
import kith.shell.GoesOn;

/**
 * Somebody towards whom nothing leads me any more.
 *
 * @param connected whether we share this Kith, so that things of theirs could reach me
 * @param goesOn what they see by itself, unless I end it
 */
public record ApartView(String href, String name, boolean connected, List<GoesOn.Line> goesOn) {}
