package jp.idobata.web.staff.area;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.idobata.area.AreaRegister;
import jp.idobata.area.AreaRegister.Change;
import jp.idobata.area.AreaRegister.Row;
import jp.idobata.calendar.TownClock;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;

/** What the pages about areas choose from, and how they say days. {@code #{staffAreaWords}} in pages. */
@Named
@RequestScoped
public class StaffAreaWords {

    private static final int YEAR_EVER = 1900;
    private static final Pattern COUNT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) \\((\\d{1,18})\\)");

    @EJB
    private AreaRegister register;

    @Inject
    private TownClock clock;

    @Inject
    private Dates dates;

    @Inject
    private Here here;

    private List<Choice> choices;

    /**
     * An area to choose.
     *
     * @param name with its kind, and space before it for what it is part of
     */
    public record Choice(long id, String name) {
    }

    /** All areas that there are today, in the order of the tree. */
    public List<Choice> getChoices() {
        if (choices == null) {
            choices = new ArrayList<>();
            register.all(true).forEach(row -> choices.add(new Choice(row.id(), "\u3000".repeat(row.depth())
                    + row.name() + "\uff08" + row.kind() + "\uff09")));
        }
        return choices;
    }

    /** The kinds that there are. */
    public List<String> getKinds() {
        return register.all(true).stream().map(Row::kind).distinct().toList();
    }

    /** A day, with its year if it is another one; a dash if it is not known. */
    public String day(LocalDate day) {
        return day == null || day.getYear() <= YEAR_EVER ? "\u2013" : dates.day(day);
    }

    /** What a change made: a count of people, kept as {@code 2026-04-01 (6700)}, is said in words. */
    public String made(Change change) {
        var count = COUNT.matcher(change.what().equals("COUNTED") && change.now() != null ? change.now() : "");
        return !count.matches() ? change.now() : day(LocalDate.parse(count.group(1))) + " "
                + Texts.in(here.getLanguage()).format("areas.people.count", Long.valueOf(count.group(2)));
    }

    /** The first day of the year of Japanese offices. */
    public LocalDate getYearBegan() {
        var today = clock.today();
        var april = LocalDate.of(today.getYear(), Month.APRIL, 1);
        return april.isAfter(today) ? april.minusYears(1) : april;
    }

    String nameOf(Long id, List<Row> some, List<Row> others) {
        return id == null ? null : Stream.concat(some.stream(), others.stream()).filter(row -> row.id() == id)
                .map(Row::name).findFirst().orElse(null);
    }
}
