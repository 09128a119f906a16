package jp.idobata.insight.meeting;

/** How far a note has come. */
public enum NoteState {
    /** Somebody has noted it. */
    NOTED,
    /** It is on the agenda of a meeting, or was. */
    DISCUSSED,
    /** It became a whisper or a task. */
    DECIDED,
    /** It is told what came of it. */
    CLOSED,
    /** It was noted by mistake. */
    WITHDRAWN;

    /** Whether something may still be done about it. */
    public boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN;
    }
}
