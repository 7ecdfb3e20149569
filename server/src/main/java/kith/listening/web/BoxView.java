package kith.listening.web;

import java.util.List;
import kith.platform.Form;
import kith.shell.Option;
import org.jspecify.annotations.Nullable;

/**
 * The box in which one writes.
 *
 * @param form what was typed; {@code on} is the day
 * @param with persons already named beside the text; value is the id
 * @param question that was asked, when the note tells what they said
 * @param unfinished notes of which something waits; value is the path, words their beginning
 */
public record BoxView(
    Form form, List<Option> with, @Nullable String question, List<Option> unfinished) {}
