package jp.idobata.insight.meeting;

/** What a note was written from. */
public enum NoteSource {
    /** A search for one person that found nothing. */
    CONNECT,
    /** An empty cell of the matrix. */
    CELL,
    /** A whisper. */
    WHISPER,
    /** Nothing in particular. */
    FREE
}
