package jp.idobata.moderation;

/** 理由: why something was decided, in words that the person concerned will read. */
final class Reason {

    private Reason() {
    }

    /**
     * The reason without the space around it.
     *
     * @param most most characters (code points)
     * @throws ModerationRefusal if there is none, or it is too long
     */
    static String of(String text, int most) {
        if (text == null || text.isBlank()) {
            throw ModerationRefusal.noReason();
        }
        var reason = text.strip();
        if (reason.codePointCount(0, reason.length()) > most) {
            throw ModerationRefusal.longReason(most);
        }
        return reason;
    }

    /** The same where no reason is asked for: null if there is none. */
    static String orNone(String text, int most) {
        return text == null || text.isBlank() ? null : of(text, most);
    }
}
