package jp.idobata.place;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/**
 * When a place is open on one day of the week. A closing time that is not after the opening time is one of the next
 * day: 18:00–02:00, and 00:00–00:00 all day long.
 */
@Embeddable
public class OpeningHours {

    /** Stands for public holidays in {@link #getWeekday()}. */
    public static final int HOLIDAYS = 8;

    private int weekday;
    private LocalTime opens;
    private LocalTime closes;

    /** For the persistence provider. */
    protected OpeningHours() {
    }

    /**
     * Open from one time to another.
     *
     * @param weekday 1 Monday to 7 Sunday (ISO 8601), or {@link #HOLIDAYS}
     */
    public OpeningHours(int weekday, LocalTime opens, LocalTime closes) {
        if (weekday < 1 || weekday > HOLIDAYS || opens == null || closes == null) {
            throw new IllegalArgumentException(weekday + " " + opens + "-" + closes);
        }
        this.weekday = weekday;
        this.opens = opens;
        this.closes = closes;
    }

    public int getWeekday() {
        return weekday;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public LocalTime getCloses() {
        return closes;
    }
}
