package jp.idobata.complaint;

import java.time.Instant;

/**
 * 気になること: what somebody minds about something public. Never public itself.
 *
 * @param subject what kind of thing it is about
 * @param subjectId number of that thing
 * @param why a word for it: {@code wrong}, {@code gone}, {@code hurts}, {@code privacy}, {@code sales}, {@code other}
 * @param words in the person's own words, or null
 * @param email whom to answer; null if nobody wants to be
 * @param language of the answer: ja, simple or en
 */
public record Complaint(long id, Subject subject, long subjectId, String why, String words, String email,
        String language, Instant madeAt) {
}
