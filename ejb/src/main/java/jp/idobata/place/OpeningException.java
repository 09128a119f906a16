package jp.idobata.place;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;

/** 臨時: one date on which a place is closed, or open at other hours than its week says, with a word why. */
@Embeddable
public class OpeningException {

    /** Most characters of the word why. */
    public static final int WORD_MOST = 100;

    private LocalDate day;
    private LocalTime opens;
    private LocalTime closes;
    private String word;

    /** For the persistence provider. */
    protected OpeningException() {
    }

    /**
     * @param opens null if it is closed that day
     * @param closes null if it is closed that day; of the next day if not after {@code opens}
     * @param word why; may be null
     */
    public OpeningException(LocalDate day, LocalTime opens, LocalTime closes, String word) {
        if ((opens == null) != (closes == null)) {
            throw new IllegalArgumentException(day + " " + opens + "-" + closes);
        }
        this.day = day;
        this.opens = opens;
        this.closes = closes;
        this.word = word;
    }

    /** Whether it is closed all that day. */
    public boolean isClosed() {
        return opens == null;
    }

    public LocalDate getDay() {
        return day;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    /** Why, or null. */
    public String getWord() {
        return word;
    }
}
