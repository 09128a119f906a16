package jp.idobata.web.staff;

import java.util.Optional;
import org.omnifaces.util.Faces;

/** What the address of a page names. */
public final class StaffAsked {

    private static final int WORDS_MOST = 100;

    private StaffAsked() {
    }

    /** The number in the path, such as 12 in {@code /staff/gatherings/12}. */
    public static long id() {
        return Long.parseLong(Faces.getRequestAttribute("id"));
    }

    /** Whether the path has a number. */
    public static boolean hasId() {
        return Faces.getRequestAttribute("id") != null;
    }

    /** The number of a parameter; empty if there is none or it is not one. */
    public static Optional<Long> number(String parameter) {
        return Optional.ofNullable(Faces.getRequestParameter(parameter)).filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf);
    }

    /** The number of the page of a list, from 1. */
    public static int page() {
        return number("page").map(page -> (int) Math.min(page, 1_000_000)).orElse(1);
    }

    /** The words of a parameter; empty if there are none. */
    public static String words(String parameter) {
        var text = Optional.ofNullable(Faces.getRequestParameter(parameter)).orElse("").strip();
        return text.substring(0, Math.min(WORDS_MOST, text.length()));
    }
}
