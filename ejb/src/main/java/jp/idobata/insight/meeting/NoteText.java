package jp.idobata.insight.meeting;

import java.util.Set;
import java.util.TreeSet;

/**
 * What is noted.
 *
 * @param areaId the area; null for the whole town
 * @param fieldId term of that dimension; null if it does not matter
 * @param functionId likewise
 * @param formId form of participation; likewise
 * @param times days and times as the matrix has them, such as {@code SAT-AM}; empty if they do not matter
 * @param what what is missing, at most {@value #WHAT_MOST} characters
 * @param source what it is noted from; stays as it was when the note is changed
 * @param whisperId the whisper it is noted from; null if from none
 */
public record NoteText(Long areaId, Long fieldId, Long functionId, Long formId, Set<String> times, String what,
        NoteSource source, Long whisperId) {

    /** Most characters of what is missing. */
    public static final int WHAT_MOST = 500;

    /** Space around the text does not count; days and times have an order. */
    public NoteText {
        what = what == null ? "" : what.strip().replace("\r\n", "\n");
        times = new TreeSet<>(times == null ? Set.of() : times);
    }
}
