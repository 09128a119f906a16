package jp.idobata.intake.subscription;

import java.time.Instant;

/**
 * A calendar that is looked at again and again.
 *
 * @param name what staff call it
 * @param everyHours how often, in hours
 * @param publish whether what is new is public at once
 * @param by address of whoever subscribed
 * @param nextAt when it is looked at next
 * @param triedAt when it was last looked at; null if never
 * @param goodAt when that last went well; null if never
 * @param failures how many times in a row it failed
 * @param failure name of why it last failed; null if it did not
 * @param gone how many things are no longer told and wait for a decision
 */
public record Subscription(long id, String name, String address, int everyHours, boolean publish, String by,
        Instant madeAt, boolean paused, Instant nextAt, Instant triedAt, Instant goodAt, int failures, String failure,
        int gone) {

    /** One time it was looked at. */
    public record Visit(Instant at, Outcome outcome, String failure, Long run) {
    }

    /** What came of looking at it. */
    public enum Outcome {
        /** Something was there to read; the import tells what. */
        NEW,
        /** Nothing had changed. */
        SAME,
        FAILED
    }
}
