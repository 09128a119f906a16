package jp.idobata.welfare.suggestion;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** What is not said in words: themes, marks, numbers, each as a short code. */
final class Signs {

    private static final int FEW = 15;
    private static final int MANY_DAYS = 5;
    private static final int LONG_HOURS = 5;

    private final Set<String> codes = new TreeSet<>();

    Signs(String kind) {
        codes.add("kind-" + kind);
    }

    Signs themes(Collection<String> themes) {
        themes.forEach(theme -> codes.add("theme-" + theme));
        return this;
    }

    Signs marks(Collection<String> marks) {
        marks.forEach(mark -> codes.add("mark-" + mark));
        return this;
    }

    /** @param how to sign up, in words; nothing if one just comes */
    Signs signUp(String how) {
        var none = how == null || how.isBlank() || how.matches("(?s).*(不要|いりません|なし).*");
        codes.add(none ? "no-sign-up" : "sign-up");
        return this;
    }

    Signs capacity(Integer people) {
        if (people != null && people <= FEW) {
            codes.add("few");
        }
        return this;
    }

    Signs free(Boolean free) {
        if (free != null) {
            codes.add(free ? "free" : "fee");
        }
        return this;
    }

    /**
     * @param days how many dates it has
     * @param hours how long the longest of them is
     */
    Signs dates(int days, int hours) {
        codes.add(days >= MANY_DAYS ? "many-days" : days > 1 ? "some-days" : "one-day");
        if (hours >= LONG_HOURS) {
            codes.add("open-long");
        }
        return this;
    }

    Signs dropIn(boolean dropIn) {
        if (dropIn) {
            codes.add("drop-in");
        }
        return this;
    }

    Set<String> codes() {
        return codes;
    }
}
