package jp.idobata.web.member;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.idobata.calendar.Pauses;

/** What is ticked in the posting form of how something recurs, and of what it leaves out. */
public class Rhythm implements Serializable {

    static final List<String> PAUSES = List.of("HOLIDAYS", "YEAR_END");
    static final List<String> MONTHS = IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList();

    private static final long serialVersionUID = 1;

    private List<String> weekdays = new ArrayList<>();
    private List<String> weeks = new ArrayList<>();
    private List<String> pauses = new ArrayList<>();
    private List<String> months = new ArrayList<>();

    /** As it was sent. */
    static Rhythm of(Function<String, List<String>> words) {
        var rhythm = new Rhythm();
        rhythm.weekdays = new ArrayList<>(words.apply("weekdays"));
        rhythm.weeks = new ArrayList<>(words.apply("weeks"));
        rhythm.pauses = new ArrayList<>(words.apply("pauses"));
        rhythm.months = new ArrayList<>(words.apply("pauseMonths"));
        return rhythm;
    }

    void tick(Ticks ticks) {
        weekdays = new ArrayList<>(ticks.weekdays());
        weeks = new ArrayList<>(ticks.weeks());
    }

    void tick(Pauses those) {
        pauses = new ArrayList<>(PAUSES.stream()
                .filter(pause -> pause.equals("HOLIDAYS") ? those.holidays() : those.yearEnd()).toList());
        months = new ArrayList<>(those.months().stream().map(String::valueOf).toList());
    }

    Ticks ticks() {
        return Ticks.of(weekdays, weeks);
    }

    /** What is left out, with single days. */
    Pauses leavingOut(Set<LocalDate> days) {
        return new Pauses(pauses.contains("HOLIDAYS"), months.stream().filter(MONTHS::contains).map(Integer::valueOf)
                .collect(Collectors.toSet()), pauses.contains("YEAR_END"), days);
    }

    boolean isUntouched() {
        return weekdays.isEmpty() && weeks.isEmpty() && pauses.isEmpty() && months.isEmpty();
    }

    public List<String> getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(List<String> weekdays) {
        this.weekdays = weekdays;
    }

    public List<String> getWeeks() {
        return weeks;
    }

    public void setWeeks(List<String> weeks) {
        this.weeks = weeks;
    }

    public List<String> getPauses() {
        return pauses;
    }

    public void setPauses(List<String> pauses) {
        this.pauses = pauses;
    }

    public List<String> getMonths() {
        return months;
    }

    public void setMonths(List<String> months) {
        this.months = months;
    }
}
