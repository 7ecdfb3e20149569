package kith.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a finger is to hit: 44 px each way, be it the thing itself or what answers around it (WCAG 2.5.5); a link within a sentence is as tall as its line. What an open dialog covers is not to be hit. */
final class Targets {
  /** Where it is smaller than that, the points at the edges of a square of that size are touched. */
  private static final String SMALL = """
      () => {
        const SIZE = 44, EDGE = SIZE / 2 - 1;
        const stops = 'a[href], button, summary, select, textarea, input:not([type=hidden])';
        const inSentence = link => link.matches('a') && getComputedStyle(link).display === 'inline'
          && link.closest('p') && link.closest('p').textContent.trim() !== link.textContent.trim();
        const answers = (x, y, thing) => {
          const hit = document.elementFromPoint(x, y);
          return hit && (thing.contains(hit) || hit.closest('label')?.control === thing);
        };
        const small = thing => {
          const touched = thing.labels?.length && thing.matches('[type=checkbox], [type=radio]') ? thing.closest('label') ?? thing : thing;
          let box = touched.getBoundingClientRect();
          if (box.width === 0 || box.height === 0 || box.bottom + scrollY <= 0 || !touched.checkVisibility({visibilityProperty: true})) return false;
          if (box.width >= SIZE - 0.5 && box.height >= SIZE - 0.5) return false;
          touched.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
          box = touched.getBoundingClientRect();
          const x = box.x + box.width / 2, y = box.y + box.height / 2;
          const wide = box.width >= SIZE - 0.5 || answers(x - EDGE, y, touched) && answers(x + EDGE, y, touched);
          const tall = box.height >= SIZE - 0.5 || answers(x, y - EDGE, touched) && answers(x, y + EDGE, touched);
          return !(wide && tall) && `${Math.round(box.width)} x ${Math.round(box.height)}: ${touched.outerHTML.slice(0, 160)}`;
        };
        const within = document.querySelector('dialog:modal') ?? document;
        const found = [...within.querySelectorAll(stops)].filter(thing => !thing.disabled && !inSentence(thing)).map(small).filter(Boolean);
        scrollTo({top: 0, behavior: 'instant'});
        return found;
      }""";

  private Targets() {}

  /** One sentence each. */
  static List<String> tooSmall(Page page) {
    return ((List<?>) page.evaluate(SMALL)).stream().map(String::valueOf).toList();
  }
}
