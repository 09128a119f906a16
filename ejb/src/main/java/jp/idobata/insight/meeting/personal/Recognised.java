package jp.idobata.insight.meeting.personal;

/**
 * A piece of a text that looks as if it were about one person.
 *
 * @param sort what it looks like
 * @param text the piece as it was typed
 * @param start where it begins, in characters of Java
 * @param end where it ends
 */
public record Recognised(Sort sort, String text, int start, int end) {

    /** What a piece looks like. */
    public enum Sort {
        /** Telephone number. */
        PHONE,
        /** Mail address. */
        MAIL,
        /** Where somebody lives: block, lot or house number, postal code. */
        ADDRESS,
        /** Date or year of birth. */
        BIRTH,
        /** Name of a person. It is a guess: whoever wrote it may say that it is none. */
        NAME;

        /** Whether it is only a guess, so that it may stay if somebody says that it is no person. */
        public boolean isGuess() {
            return this == NAME;
        }
    }
}
