package kith.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kith.platform.Choices;

/**
 * Each tip that Kith gives and each measure that it shows, with what it rests on. Its words and its source are the messages {@code
 * shell.measure.NAME} and {@code shell.measure.NAME.why}; where it stands, {@code shell/measured.jte} carries its mark.
 */
public enum Measure {
  /** Sharma et al. 2020. */
  EMPATHY(Habit.LISTEN, Mark.EXPERIMENT),
  /** Gable et al. 2004. */
  GOOD_NEWS(Habit.LISTEN, Mark.EXPERIMENT, Mark.STUDIES),
  /** Huang et al. 2017; MITI 4.2. */
  REPLY_PARTS(Habit.LISTEN, Mark.STUDIES, Mark.DESIGN),
  REPLY_HINT(Habit.LISTEN, Mark.DESIGN, Mark.PRACTICE),
  /** Sprecher et al. 2013; without it an exchange is none. */
  TOGETHER(Habit.OPEN, true, Mark.EXPERIMENT),
  /** Aron et al. 1997. */
  LADDER(Habit.OPEN, Mark.EXPERIMENT, Mark.DESIGN),
  /** Kardas et al. 2021. */
  REASSURANCE(Habit.OPEN, Mark.EXPERIMENT),
  /** Sprecher et al. 2013. */
  SHORT_TURNS(Habit.OPEN, Mark.EXPERIMENT),
  /** Reis and Shaver 1988. */
  AFTER_TALK(Habit.OPEN, Mark.STUDIES, Mark.DESIGN),
  WORDING(Habit.OPEN, Mark.PRACTICE),
  /** Russell 1980; without it a check-in is none. */
  FIELD(Habit.FEEL, true, Mark.EXPERIMENT),
  FEELING_WORDS(Habit.FEEL, Mark.DESIGN),
  /** Quoidbach et al. 2014, disputed. */
  RANGE(Habit.FEEL, Mark.STUDIES),
  VOCABULARY(Habit.FEEL, Mark.STUDIES),
  /** Bolger et al. 2000. */
  WANTED(Habit.THERE, Mark.EXPERIMENT, Mark.PRACTICE),
  /** Liu et al. 2022. */
  REACHING_OUT(Habit.THERE, Mark.EXPERIMENT),
  /** Aron et al. 2000. */
  SOMETHING_NEW(Habit.TIME, Mark.EXPERIMENT),
  /** Dunbar. */
  LAYERS(Habit.TIME, Mark.STUDIES),
  RHYTHM(Habit.TIME, Mark.DESIGN),
  /** Navarro et al. 2017. */
  REST(Habit.TIME, Mark.STUDIES);

  private final Habit habit;
  private final boolean fixed;
  private final List<Mark> marks;

  Measure(Habit habit, Mark... marks) {
    this(habit, false, marks);
  }

  Measure(Habit habit, boolean fixed, Mark... marks) {
    this.habit = habit;
    this.fixed = fixed;
    this.marks = List.of(marks);
  }

  /** The five habits that Kith is for. */
  public enum Habit {
    LISTEN,
    OPEN,
    FEEL,
    THERE,
    TIME
  }

  /** What something rests on. */
  public enum Mark {
    /** An experiment or a validated instrument. */
    EXPERIMENT,
    /** Studies that saw things go together, and no more. */
    STUDIES,
    /** Practitioners' tradition. */
    PRACTICE,
    /** Our own design. */
    DESIGN
  }

  public Habit habit() {
    return habit;
  }

  /** Whether it is how a part works: who does not want it leaves that part alone. */
  public boolean fixed() {
    return fixed;
  }

  /** The chief one first. */
  public List<Mark> marks() {
    return marks;
  }

  public static Optional<Measure> named(String name) {
    return Arrays.stream(values()).filter(it -> Choices.name(it).equals(name)).findFirst();
  }
}
