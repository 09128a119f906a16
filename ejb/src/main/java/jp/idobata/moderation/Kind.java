package jp.idobata.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What something is that waits in the queue. */
public enum Kind {
    /** A gathering that nobody has seen yet. */
    NEW,
    /** A change to a gathering that was let through before. */
    CHANGE,
    /** A whisper. */
    WHISPER,
    /** A place, new or changed, or its pictures. */
    PLACE,
    /** A story, new or changed. */
    STORY,
    /** Somebody minds something that is public. */
    COMPLAINT,
    /** It went straight through, and is looked at afterwards. */
    LOOK,
    /** A group has rewritten its page, which everybody sees, and it is looked at afterwards. */
    PAGE;

    /** Whether everybody sees it already: then it stays as it is or is hidden, and does not go back. */
    public boolean isSeen() {
        return this == COMPLAINT || this == LOOK || this == PAGE;
    }

    /** As it stands in addresses and text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that code; empty for anything else. */
    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
