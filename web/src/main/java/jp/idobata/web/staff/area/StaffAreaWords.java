package jp.idobata.web.staff.area;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.area.AreaRegister;
import jp.idobata.area.AreaRegister.Row;
import jp.idobata.calendar.TownClock;
import jp.idobata.web.frame.Dates;

/** What the pages about areas choose from, and how they say days. {@code #{staffAreaWords}} in pages. */
@Named
@RequestScoped
public class StaffAreaWords {

    private static final int YEAR_EVER = 1900;

    @EJB
    private AreaRegister register;

    @Inject
    private TownClock clock;

    @Inject
    private Dates dates;

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
