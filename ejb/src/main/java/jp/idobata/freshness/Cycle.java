package jp.idobata.freshness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How an entry ages, in days of the town's calendar; hours do not matter.
 *
 * @param every days from the day somebody was sure to the day it is asked of again
 */
record Cycle(int every) {

    /** Days that those who are asked have to answer, each of two times. */
    static final int ANSWER_DAYS = 14;
    /** Days that an entry ages before it rests. */
    static final int AGEING_DAYS = 30;
    /** A gathering that ends before so many days have gone is not asked of. */
    static final int GOES_ON_DAYS = 2 * ANSWER_DAYS;
    private static final int TIMES = 2;

    /** The day of a moment, as people in town count it. */
    static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }

    /**
     * How old an entry is on a day.
     *
     * @param sure the last day on which somebody was sure
     * @param times how often it was asked of since then
     * @param lastAsked the day of the last time, or null
     */
    Age on(LocalDate today, LocalDate sure, int times, LocalDate lastAsked) {
        if (times == 0 || lastAsked == null) {
            return today.isBefore(sure.plusDays(every)) ? Age.FRESH : Age.DUE;
        }
        if (today.isBefore(lastAsked.plusDays(ANSWER_DAYS))) {
            return Age.ASKED;
        }
        if (times < TIMES) {
            return Age.DUE_AGAIN;
        }
        return today.isBefore(lastAsked.plusDays(ANSWER_DAYS + AGEING_DAYS)) ? Age.AGEING : Age.RESTING;
    }

    /** Whoever was sure before this moment may be asked again on that day. */
    Instant dueBefore(LocalDate today, ZoneId zone) {
        return startOf(today.minusDays(every - 1L), zone);
    }

    /** Whoever was asked before this moment has had the time to answer on that day. */
    static Instant answerBefore(LocalDate today, ZoneId zone) {
        return startOf(today.minusDays(ANSWER_DAYS - 1L), zone);
    }

    /** What was asked of for the second time before this moment, without an answer, rests on that day. */
    static Instant restBefore(LocalDate today, ZoneId zone) {
        return startOf(today.minusDays(ANSWER_DAYS + AGEING_DAYS - 1L), zone);
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
