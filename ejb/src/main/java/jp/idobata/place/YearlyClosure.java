package jp.idobata.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.MonthDay;

/** 年末年始など: days on which a place is closed every year, such as 12/29–1/3. The first and the last day are among them. */
@Embeddable
public class YearlyClosure {

    private static final int MONTH = 100;

    /** Month and day as one number: 1229. */
    @Column(name = "first_day")
    private int firstDay;

    @Column(name = "last_day")
    private int lastDay;

    /** For the persistence provider. */
    protected YearlyClosure() {
    }

    /** From one day of the year to another; over the year's end if the last is before the first. */
    public YearlyClosure(MonthDay first, MonthDay last) {
        firstDay = number(first);
        lastDay = number(last);
    }

    /** Whether that day is among them. */
    public boolean has(LocalDate day) {
        var number = number(MonthDay.from(day));
        return getFirstDay() <= getLastDay() ? getFirstDay() <= number && number <= getLastDay()
                : number >= getFirstDay() || number <= getLastDay();
    }

    public MonthDay getFirst() {
        return monthDay(getFirstDay());
    }

    public MonthDay getLast() {
        return monthDay(getLastDay());
    }

    /** Month and day as one number, as the database keeps it: 1229. */
    public static int number(MonthDay day) {
        return day.getMonthValue() * MONTH + day.getDayOfMonth();
    }

    /** The day of such a number. */
    public static MonthDay monthDay(int number) {
        return MonthDay.of(number / MONTH, number % MONTH);
    }

    private int getFirstDay() {
        return firstDay;
    }

    private int getLastDay() {
        return lastDay;
    }
}
