package jp.idobata.eyes;

import java.util.ArrayList;
import java.util.List;

/**
 * One way of looking at a page.
 *
 * @param width of the window, CSS pixels
 * @param dark whether the system's colours are dark
 * @param language {@code ja}, {@code simple} or {@code en}
 */
record Look(int width, boolean dark, String language) {

    static final List<String> LANGUAGES = List.of("ja", "simple", "en");

    private static final List<Look> PUBLIC = List.of(new Look(360, false, "ja"), new Look(1280, true, "en"),
            new Look(360, false, "simple"));
    private static final List<Look> DESK = List.of(new Look(768, false, "ja"), new Look(1280, true, "en"));

    /**
     * What a page is examined in at every build: those of the desk on wide windows, all others on a phone, too. With
     * {@code -Dlooks=all} each page for visitors is looked at in every language, light and dark, narrow and wide.
     */
    static List<Look> examined(Stop stop) {
        if (stop.isDesk()) {
            return DESK;
        }
        return stop.who() == Stop.Who.VISITOR && "all".equals(System.getProperty("looks"))
                ? all().stream().filter(look -> look.width() != 768).toList() : PUBLIC;
    }

    /** The languages whose markup is validated: at the desk, where the pages differ in words only, one. */
    static List<String> validated(Stop stop) {
        return stop.isDesk() ? List.of("ja") : LANGUAGES;
    }

    /** All of them, for the gallery. */
    static List<Look> all() {
        var all = new ArrayList<Look>();
        for (var language : LANGUAGES) {
            for (var width : List.of(360, 768, 1280)) {
                all.add(new Look(width, false, language));
                all.add(new Look(width, true, language));
            }
        }
        return all;
    }

    @Override
    public String toString() {
        return width + (dark ? "-dark-" : "-light-") + language;
    }
}
