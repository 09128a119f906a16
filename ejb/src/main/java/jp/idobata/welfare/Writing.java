package jp.idobata.welfare;

import java.time.Instant;

/**
 * That a profile was written.
 *
 * @param subject what it is about
 * @param by who wrote it last: an account's address
 * @param at when
 */
public record Writing(Subject subject, String by, Instant at) {
}
