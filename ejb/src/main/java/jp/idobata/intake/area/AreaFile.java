package jp.idobata.intake.area;

import java.time.Instant;

/**
 * A file that was given.
 *
 * @param outlines whether it has outlines; else counts of people
 * @param by address of who gave it
 * @param usedAt when it was taken in; null if it was not
 * @param outcome what came of it; null before
 */
public record AreaFile(long id, boolean outlines, String name, String by, Instant at, Instant usedAt, String outcome) {
}
