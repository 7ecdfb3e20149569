package kith.listening.web;

import java.util.List;
import kith.shell.Option;

/**
 * A promise, told in words.
 *
 * @param who "I promised" or who did
 * @param when in words; empty when it has no day
 * @param state in words; empty while it stands
 */
public record PromiseView(
    String id,
    boolean mine,
    String who,
    String words,
    String when,
    List<Option> persons,
    boolean open,
    String state) {
  public String path() {
    return "/promises/" + id;
  }
}
