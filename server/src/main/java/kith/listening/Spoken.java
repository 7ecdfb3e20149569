package kith.listening;

import kith.shell.Say;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Speaks to whoever asks just now, in his language. */
@Component
class Spoken {
  private final MessageSource messages;

  Spoken(MessageSource messages) {
    this.messages = messages;
  }

  Say say() {
    return new Say(messages, LocaleContextHolder.getLocale());
  }
}
