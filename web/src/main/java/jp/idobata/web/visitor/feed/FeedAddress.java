package jp.idobata.web.visitor.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.idobata.publishing.FeedOf;

/**
 * What the path of a feed names.
 *
 * @param of whose gatherings
 * @param id number of that; 0 for the whole town
 * @param calendar whether it is a calendar; else it is an Atom feed
 * @param path the path itself, or where it has moved to
 * @param moved whether it has
 */
record FeedAddress(FeedOf of, long id, boolean calendar, String path, boolean moved) {

    private static final Pattern PATH = Pattern.compile("/gatherings\\.(ics|atom)|/gatherings/([1-9]\\d{0,17})\\.ics"
            + "|/(groups|places|areas)/([1-9]\\d{0,17})(/gatherings)?\\.(ics|atom)");
    private static final int GATHERING = 2;
    private static final int KIND = 3;
    private static final int NUMBER = 4;
    private static final int LIST = 5;

    /** The addresses, with braces around the parts that vary. */
    static List<String> patterns() {
        return List.of("/gatherings.ics", "/gatherings.atom", "/gatherings/{id}.ics", "/groups/{id}/gatherings.ics",
                "/groups/{id}/gatherings.atom", "/places/{id}/gatherings.ics", "/places/{id}/gatherings.atom",
                "/areas/{id}/gatherings.ics", "/areas/{id}/gatherings.atom");
    }

    /** Empty if there is no such feed. */
    static Optional<FeedAddress> of(String path) {
        var match = PATH.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var calendar = path.endsWith(".ics");
        if (match.group(GATHERING) != null) {
            return Optional.of(new FeedAddress(FeedOf.GATHERING, Long.parseLong(match.group(GATHERING)), true, path,
                    false));
        }
        if (match.group(KIND) == null) {
            return Optional.of(new FeedAddress(FeedOf.TOWN, 0, calendar, path, false));
        }
        var of = switch (match.group(KIND)) {
            case "groups" -> FeedOf.GROUP;
            case "places" -> FeedOf.PLACE;
            default -> FeedOf.AREA;
        };
        var moved = match.group(LIST) == null;
        return Optional.of(new FeedAddress(of, Long.parseLong(match.group(NUMBER)), calendar, moved
                ? path.replaceFirst("\\.", "/gatherings.") : path, moved));
    }

    /** Path of the page that shows the same, but for the town, whose page has parameters. */
    String page() {
        return path.replaceFirst("(/gatherings)?\\.(ics|atom)$", "");
    }
}
