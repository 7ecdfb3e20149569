package kith.platform;

import java.util.List;

/**
 * Why a field was refused.
 *
 * @param key of the message that says so
 * @param arguments for the message's places
 */
public record Wrong(String key, List<Object> arguments) {
  public static Wrong of(String key, Object... arguments) {
    return new Wrong(key, List.of(arguments));
  }
}
