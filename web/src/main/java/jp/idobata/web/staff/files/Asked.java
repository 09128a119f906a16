package jp.idobata.web.staff.files;

import java.util.Arrays;
import jp.idobata.intake.job.Import.Outcome;
import org.omnifaces.util.Faces;

/** What the address of a page names. */
final class Asked {

    private static final int PAGE_MOST = 100_000;

    private Asked() {
    }

    /** The number in the path. */
    static long id() {
        return Long.parseLong(Faces.getRequestAttribute("id"));
    }

    /** The number of the page of a list, from 1. */
    static int page() {
        var text = Faces.getRequestParameter("page");
        return text != null && text.matches("[1-9]\\d{0,5}") ? Math.min(PAGE_MOST, Integer.parseInt(text)) : 1;
    }

    /** The outcome of that name; null if there is none. */
    static Outcome outcome(String name) {
        return Arrays.stream(Outcome.values()).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }
}
