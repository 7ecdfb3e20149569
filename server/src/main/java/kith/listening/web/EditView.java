package kith.listening.web;

import java.util.List;
import kith.platform.Form;
import kith.shell.Option;
import org.jspecify.annotations.Nullable;

/**
 * A detail or a promise being written or edited.
 *
 * @param path to send it to
 * @param back where one goes without saving
 * @param id of the line that it stands in for; null for a new one
 * @param known names of my persons
 * @param exists whether it is edited rather than written
 * @param what "detail" or "promise"
 */
public record EditView(
    String path,
    String back,
    @Nullable String id,
    Form form,
    List<Option> kinds,
    List<String> known,
    boolean exists,
    String what) {}
