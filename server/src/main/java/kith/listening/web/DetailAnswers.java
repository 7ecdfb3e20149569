package kith.listening.web;

import java.util.List;
import kith.listening.Detail;
import kith.listening.Promise;
import kith.platform.AccountId;
import kith.platform.PersonId;
import kith.shell.Answers;
import kith.shell.Toast;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** After an act: the changed line alone, or the person's page. */
@Component
class DetailAnswers {
  private final DetailViews views;

  DetailAnswers(DetailViews views) {
    this.views = views;
  }

  ModelAndView of(AccountId me, Detail detail) {
    return Answers.part()
        ? new ModelAndView("listening/detail", "detail", views.detail(me, detail))
        : Answers.seeOther(path(detail.persons()) + "#detail-" + detail.id());
  }

  ModelAndView of(AccountId me, Promise promise) {
    return Answers.part()
        ? new ModelAndView("listening/promise", "promise", views.promise(me, promise))
        : Answers.seeOther(path(promise.persons()) + "#promise-" + promise.id());
  }

  ModelAndView gone(List<PersonId> persons, Toast toast) {
    return (Answers.part() ? new ModelAndView("listening/gone") : Answers.seeOther(path(persons)))
        .addObject("toast", toast);
  }

  private static String path(List<PersonId> persons) {
    return persons.isEmpty() ? "/" : "/people/" + persons.getFirst();
  }
}
