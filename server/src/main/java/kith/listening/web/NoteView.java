package kith.listening.web;

import java.util.List;
import kith.platform.Form;
import kith.shell.Option;

/**
 * A note with what was kept from it.
 *
 * @param with those I was with; value is the path of their page
 * @param waits whether something read in it is neither kept nor dropped
 */
public record NoteView(
    String path,
    String text,
    String day,
    List<Option> with,
    boolean waits,
    List<DetailView> details,
    List<PromiseView> promises,
    Form form) {}
