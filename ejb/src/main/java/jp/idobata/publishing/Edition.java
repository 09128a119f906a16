package jp.idobata.publishing;

import java.time.Instant;

/**
 * How things stand with what a feed tells of, known without reading it. As long as the mark is the same, so is what the
 * same question would be answered with.
 *
 * @param name of the gathering, group, place or area that the feed is of; null for the whole town
 * @param changedAt when it last became another: by a change, or because a date was over
 * @param mark stands for everything the answer depends on
 */
public record Edition(String name, Instant changedAt, String mark) {
}
