package jp.idobata.moderation.rule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a list that the desk keeps.
 *
 * @param kind what it is about: {@code GROUP} or {@code PERSON} of those trusted, {@code WORD}, {@code PHONE} or
 * {@code URL} of what is kept off the list, {@code ADDRESS} or {@code DOMAIN} of those who may not post
 * @param what a name, an address or the thing itself
 * @param by name of who entered it
 * @param until the last day on which it counts; null for good
 */
public record Rule(long id, String kind, String what, String reason, String by, Instant since, LocalDate until) {
}
