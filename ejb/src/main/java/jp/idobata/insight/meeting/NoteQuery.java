package jp.idobata.insight.meeting;

/**
 * Which notes are looked for.
 *
 * @param state null for all that are open
 * @param areaId null for all areas
 * @param words what is missing holds them; empty for all
 * @param page from 1
 */
public record NoteQuery(NoteState state, Long areaId, String words, Sort sort, int page) {

    /** In which order. */
    public enum Sort {
        /** The last noted first. */
        NEWEST,
        /** The most often met first. */
        MET,
        /** By name of the area. */
        AREA,
        /** The task that is due first. */
        DUE
    }
}
