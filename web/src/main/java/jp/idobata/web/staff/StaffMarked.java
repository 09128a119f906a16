package jp.idobata.web.staff;

/**
 * A text with the part of it that differs from another.
 *
 * @param start what stands before that part in both
 * @param changed the part itself
 * @param end what stands after it in both
 */
public record StaffMarked(String start, String changed, String end) {

    /** A text that differs as a whole. */
    static StaffMarked whole(String text) {
        return new StaffMarked("", text, "");
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return (start + changed + end).isBlank();
    }

    /** The text with the part marked in which it differs from the other; never cuts a character in two. */
    static StaffMarked against(String text, String other) {
        var start = 0;
        var most = Math.min(text.length(), other.length());
        while (start < most && text.charAt(start) == other.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < most - start && text.charAt(text.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        if (start > 0 && Character.isHighSurrogate(text.charAt(start - 1))) {
            start--;
        }
        if (end > 0 && Character.isLowSurrogate(text.charAt(text.length() - end))) {
            end--;
        }
        return new StaffMarked(text.substring(0, start), text.substring(start, text.length() - end),
                text.substring(text.length() - end));
    }
}
