package jp.idobata.insight.meeting;

import java.time.LocalDate;

/**
 * A meeting.
 *
 * @param record what was said; null if nothing is told
 * @param notes how many notes are on its agenda
 * @param decided how many decisions were made at it
 * @param version counts its changes
 * @param off whether it was called off, because it was called by mistake
 */
public record Meeting(long id, LocalDate heldOn, String title, String record, int notes, int decided, long version,
        boolean off) {
}
