package kith.shell;

import kith.platform.Form;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** One answer for htmx, which swaps a part of the page, and another for a plain form, which goes on to a page. */
public final class Answers {
  private static final String LOCAL = "/(?![/\\\\])[\\w/.~%?=&-]*";

  private Answers() {}

  /** Whether a part of the page was asked for. */
  public static boolean part() {
    return Requests.isPart(Requests.current());
  }

  public static ModelAndView seeOther(String path) {
    return new ModelAndView("redirect:" + path);
  }

  /** To the page that the form's field {@code back} names, if it is one of ours. */
  public static ModelAndView back(Form form, String otherwise) {
    var path = form.typed("back");
    return seeOther(path.matches(LOCAL) ? path : otherwise);
  }

  public static ModelAndView refused(ModelAndView form) {
    form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return form;
  }

  /** The form shows what was saved meanwhile beside what was typed. */
  public static ModelAndView stale(ModelAndView form) {
    form.setStatus(HttpStatus.CONFLICT);
    return form;
  }

  /** For a form that takes what was saved meanwhile as {@code theirs}. */
  public static ModelAndView stale(ModelAndView form, String theirs) {
    return stale(form).addObject("theirs", theirs);
  }
}
