package jp.idobata.files;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;

/**
 * Everything that the town lists for the public, by address: pages, whole lists for programs, and feeds. Left out are
 * the states of forms, the moment at which a feed says that it has changed itself, and how often it says that an entry
 * was changed: calendars must never see that number go back.
 */
record Listings(Map<String, String> words) {

    /** Where things lie is told by the background. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String EVER = "from=1950-01-01";
    private static final List<String> PAGES = List.of("/", "/gatherings", "/gatherings?" + EVER,
            "/gatherings?sort=new", "/gatherings?view=map", "/gatherings?view=calendar", "/gatherings?free=true",
            "/gatherings?page=2", "/gatherings?theme=make", "/places", "/places?page=2", "/places?q=%E5%85%AC",
            "/places?open=true", "/groups", "/groups?page=2", "/areas", "/whispers", "/gatherings.atom",
            "/gatherings.atom?page=2", "/gatherings.ics", "/gatherings.ics?page=2");
    private static final List<String> LISTS = List.of("/api/v1/gatherings?size=100&" + EVER,
            "/api/v1/gatherings?size=100&sort=new", "/api/v1/places?size=100", "/api/v1/groups?size=100",
            "/api/v1/areas");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"(http[^\"]+)\"");
    private static final Pattern AREA = Pattern.compile("\"url\":\"http[^\"]+(/areas/\\d+)\"");
    private static final int AREAS_LOOKED_AT = 3;
    private static final int AROUND = 60;
    private static final int TOLD_MOST = 4;

    /** Looks at all of it. */
    static Listings now(Visit visitor) {
        var words = new LinkedHashMap<String, String>();
        PAGES.forEach(path -> words.put(path, words(visitor.get(path))));
        for (var list : LISTS) {
            var path = list;
            while (path != null) {
                var page = visitor.get(path);
                words.put(path, words(page));
                var next = NEXT.matcher(page.text());
                path = next.find() ? next.group(1).replaceFirst("http://[^/]+", "") : null;
            }
        }
        AREA.matcher(words.get("/api/v1/areas")).results().limit(AREAS_LOOKED_AT).flatMap(area -> Stream.of(
                area.group(1), area.group(1) + "/gatherings.ics")).forEach(path -> words.put(path,
                words(visitor.get(path))));
        return new Listings(words);
    }

    /** What says something else than here, when the background has had its time. */
    List<String> changed(Visit visitor) {
        var end = Instant.now().plus(PATIENCE);
        var changed = differing(now(visitor));
        while (!changed.isEmpty() && Instant.now().isBefore(end)) {
            changed = differing(now(visitor));
        }
        return changed;
    }

    /** Some addresses that say something else than here, each with the first of it. */
    List<String> differing(Listings others) {
        var all = new TreeSet<>(words.keySet());
        all.addAll(others.words.keySet());
        return all.stream().filter(path -> !of(path).equals(others.of(path)))
                .limit(TOLD_MOST)
                .map(path -> path + first(of(path), others.of(path))).toList();
    }

    private String of(String path) {
        return words.getOrDefault(path, "");
    }

    private static String first(String one, String other) {
        var at = Math.max(0, Arrays.mismatch(one.toCharArray(), other.toCharArray()) - AROUND);
        return ": " + one.substring(at, Math.min(one.length(), at + 2 * AROUND)) + " <> "
                + other.substring(at, Math.min(other.length(), at + 2 * AROUND));
    }

    private static String words(Seen page) {
        var text = page.status() + " " + page.text().replaceAll(
                "(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\")[^\"]*", "$1");
        var items = Math.max(text.indexOf("<entry>"), text.indexOf("BEGIN:VEVENT"));
        var head = items < 0 ? text : text.substring(0, items);
        return page.isHtml() ? text : head.replaceAll("<updated>[^<]*</updated>|LAST-MODIFIED:\\w+", "")
                + text.substring(head.length()).replaceAll("SEQUENCE:\\d+", "");
    }
}
