package kith.opening.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kith.opening.DeckFiles;
import kith.opening.OwnDecks;
import kith.platform.AccountId;
import kith.platform.Form;
import kith.platform.SignedIn;
import kith.platform.Stale;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** My own decks: written here, handed on as files, and taken in from them. */
@Controller
class DecksController {
  private final OwnDecks decks;
  private final DeckFiles files;
  private final DeckPage page;

  DecksController(OwnDecks decks, DeckFiles files, DeckPage page) {
    this.decks = decks;
    this.files = files;
    this.page = page;
  }

  @GetMapping("/opening/decks")
  ModelAndView list(@SignedIn AccountId me) {
    var language = LocaleContextHolder.getLocale().getLanguage();
    return list(me, Form.empty().with("language", language));
  }

  @PostMapping("/opening/decks")
  ModelAndView add(@SignedIn AccountId me, Form form) {
    var name = form.line("name");
    var language = language(form);
    tooMany(me, form, "name");
    if (form.isWrong()) {
      return Answers.refused(list(me, form));
    }
    return to(decks.add(me, name, language), Toast.of("opening.toast.deck"));
  }

  /** The text of a file, whoever wrote it: all of it is taken, or nothing. */
  @PostMapping("/opening/decks/file")
  ModelAndView takeIn(@SignedIn AccountId me, Form form) {
    tooMany(me, form, "file");
    var made = switch (files.read(form.typed("file"))) {
      case DeckFiles.Read.Good(var file) -> form.isWrong() ? null : decks.add(me, file);
      case DeckFiles.Read.Bad(var key, var prompt) -> {
        form.refuse("file", key, prompt);
        yield null;
      }
    };
    return made == null
        ? Answers.refused(list(me, form))
        : to(made, Toast.of("opening.toast.deckIn"));
  }

  @GetMapping("/opening/decks/{id}")
  ModelAndView show(@SignedIn AccountId me, @PathVariable UUID id) {
    return page.of(me, decks.get(me, id));
  }

  @PutMapping("/opening/decks/{id}")
  ModelAndView edit(@SignedIn AccountId me, @PathVariable UUID id, Form form) {
    var own = decks.get(me, id);
    var name = form.line("name");
    var language = language(form);
    var version = form.version();
    if (form.isWrong()) {
      return Answers.refused(page.of(me, own, form));
    }
    try {
      decks.edit(me, id, version, name, language);
    } catch (Stale stale) {
      var again = form.with("version", Integer.toString(own.version()));
      return Answers.stale(page.of(me, own, again), stale.theirs());
    }
    return to(id, Toast.of("opening.toast.saved"));
  }

  @DeleteMapping("/opening/decks/{id}")
  ModelAndView remove(@SignedIn AccountId me, @PathVariable UUID id) {
    return Answers.seeOther("/opening/decks")
        .addObject("toast", new Toast("opening.toast.deckGone", decks.remove(me, id)));
  }

  @GetMapping("/opening/decks/{id}/file")
  ResponseEntity<String> file(@SignedIn AccountId me, @PathVariable UUID id) {
    var text = files.write(me, id);
    var name = decks.get(me, id).name().replaceAll("[^\\p{L}\\p{N}]+", "-");
    var attached = ContentDisposition.attachment()
        .filename(name + ".kith-deck.json", StandardCharsets.UTF_8)
        .build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
        .body(text);
  }

  private ModelAndView list(AccountId me, Form form) {
    return new ModelAndView("opening/decks")
        .addObject("form", form)
        .addObject("decks", decks.all(me));
  }

  private void tooMany(AccountId me, Form form, String field) {
    if (decks.all(me).size() >= OwnDecks.MOST_DECKS) {
      form.refuse(field, "opening.wrong.decks", OwnDecks.MOST_DECKS);
    }
  }

  private static String language(Form form) {
    var language = DeckFiles.language(form.line("language"));
    if (language.isEmpty()) {
      form.refuse("language", "opening.wrong.language");
    }
    return language.orElse("");
  }

  private static ModelAndView to(UUID deck, Toast toast) {
    return Answers.seeOther("/opening/decks/" + deck).addObject("toast", toast);
  }
}
