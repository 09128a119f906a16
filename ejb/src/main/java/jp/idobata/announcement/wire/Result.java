package jp.idobata.announcement.wire;

import java.time.Duration;

/**
 * What came of sending a message once, and why.
 *
 * @param status the answer's number; null if there was no answer
 * @param why null if it was sent
 * @param pause how long the other side wants to be left alone; null if it did not say
 * @param id what the other side calls it; null if it does not
 * @param address where people see it; null if nowhere
 */
public record Result(Outcome outcome, Integer status, Why why, Duration pause, String id, String address) {

    /** The other side has it. */
    public static Result sent(Integer status, String id, String address) {
        return new Result(Outcome.SENT, status, null, null, id, address);
    }

    /** It is not there. */
    public static Result not(Outcome outcome, Integer status, Why why) {
        return new Result(outcome, status, why, null, null, null);
    }

    /** The same, and when to try again. */
    Result after(Duration wanted) {
        return new Result(outcome, status, why, wanted, id, address);
    }
}
