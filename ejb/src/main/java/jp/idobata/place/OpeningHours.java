package jp.idobata.place;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/** When a place is open on one day of the week. Closing time is after opening time, on the same day. */
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
        if (weekday < 1 || weekday > HOLIDAYS || !opens.isBefore(closes)) {
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
