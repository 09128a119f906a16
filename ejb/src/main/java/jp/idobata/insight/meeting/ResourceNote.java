package jp.idobata.insight.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that the town lacks.
 *
 * @param area its name; null for the whole town
 * @param field names of terms; null if it does not matter
 * @param times days and times as the matrix has them
 * @param met how often it was met, by whoever noted it and others
 * @param lastMet the last day on which somebody met it
 * @param outcome what came of it; null while it is open
 * @param grown what grew from it; null if nothing did
 * @param due the day of the first task that is not done; null if there is none
 * @param version counts its changes
 */
public record ResourceNote(long id, Long areaId, String area, Long fieldId, String field, Long functionId,
        String function, Long formId, String form, List<String> times, String what, NoteSource source, Long whisperId,
        NoteState state, int met, LocalDate lastMet, String outcome, Grown grown, LocalDate closedOn, Instant notedAt,
        LocalDate due, long version) {

    /**
     * A gathering or place that grew from it.
     *
     * @param place whether it is a place
     * @param name null if it is no more
     */
    public record Grown(boolean place, long id, String name) {
    }
}
