package jp.idobata.insight.meeting;

import java.time.Instant;
import java.util.List;

/**
 * Something that was done about a note or a meeting.
 *
 * @param words what was decided or told, or what the note said before; null if nothing
 * @param meetingId the meeting that it is about, or at which it was decided; null if none
 * @param whisperId the whisper that it became; null if none
 * @param undoneBy who took it back; null if nobody did
 */
public record Deed(long id, Kind kind, String words, Long meetingId, Long whisperId, String by, Instant at,
        String undoneBy, Instant undoneAt) {

    /** What was done. */
    public enum Kind {
        /** A note was written. */
        NOTED,
        /** A note that was withdrawn, or a meeting that was called off, is there again. */
        RESTORED,
        /** It says something else. */
        CHANGED,
        /** Somebody has met it, too. */
        MET,
        /** Somebody said of pieces of the text that they are no person. */
        NO_PERSON,
        /** It was put on an agenda. */
        PUT,
        /** It was taken from an agenda. */
        DROPPED,
        /** It became a whisper. */
        WHISPERED,
        /** Somebody is to do something. */
        TASKED,
        /** Somebody else is to do it, or until another day. */
        HANDED,
        /** They have. */
        DONE,
        /** It is told what came of it. */
        CLOSED,
        /** A meeting was called. */
        CALLED,
        /** What is told of a meeting was changed. */
        RECORDED
    }

    /** The number of the last of some that can be taken back; 0 if none stands. */
    static long last(List<Deed> deeds) {
        return deeds.stream().filter(deed -> !deed.isUndone() && deed.kind() != Kind.NO_PERSON).mapToLong(Deed::id)
                .max().orElse(0);
    }

    /** Whether it was taken back. */
    public boolean isUndone() {
        return undoneBy != null;
    }
}
