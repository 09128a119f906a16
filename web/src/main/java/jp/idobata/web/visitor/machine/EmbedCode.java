package jp.idobata.web.visitor.machine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.web.visitor.ListAddress;

/**
 * What to put into a page so that it shows a list of ours.
 *
 * @param site address of the site, without a slash at the end
 * @param name what the site is called
 * @param list the list, with what it is narrowed by
 * @param settings how it is shown: {@code limit}, {@code look}, {@code lang}
 */
record EmbedCode(String site, String name, ListAddress list, Map<String, String> settings) {

    private static final List<String> FILTERS = List.of("q", "when", "from", "to", "area", "theme", "welcome", "free",
            "online", "group", "place", "at", "within", "sort");

    /**
     * For what was chosen; what is as usual is left out.
     *
     * @param given all values of a parameter, empty or null if it is not given
     */
    static EmbedCode of(String site, String name, Function<String, List<String>> given, String language) {
        var settings = new LinkedHashMap<String, String>();
        var limit = EmbedPage.limit(first(given, "limit"));
        settings.put("limit", String.valueOf(limit));
        var look = first(given, "look");
        if (EmbedPage.LOOKS.indexOf(look) > 0) {
            settings.put("look", look);
        }
        settings.put("lang", language);
        return new EmbedCode(site, name, ListAddress.of("/gatherings", given).without(), settings);
    }

    private static String first(Function<String, List<String>> given, String name) {
        var values = given.apply(name);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    /** As one script element, and the way to the list for those without scripts. */
    String script() {
        var data = Stream.concat(FILTERS.stream().filter(name -> !list.values(name).isEmpty()).map(name -> " data-"
                + name + "=\"" + escaped(String.join(",", list.values(name))) + "\""), settings.entrySet().stream()
                .map(setting -> " data-" + setting.getKey() + "=\"" + setting.getValue() + "\""))
                .collect(Collectors.joining());
        return "<script src=\"" + escaped(site) + "/embed.js\"" + data + " async></script>\n<noscript><a href=\""
                + escaped(site + list) + "\">" + escaped(name) + "</a></noscript>";
    }

    /** As a frame. */
    String frame() {
        return "<iframe src=\"" + escaped(site + path()) + "\" title=\"" + escaped(name)
                + "\" width=\"100%\" height=\"" + height() + "\" loading=\"lazy\" style=\"border:0\"></iframe>";
    }

    /** About as high as what is in it. */
    int height() {
        return Math.min(700, 190 + 130 * Integer.parseInt(settings.get("limit")));
    }

    /** Path of the list as it is shown elsewhere. */
    String path() {
        var shown = list.at("/embed").toString();
        return shown + (shown.contains("?") ? "&" : "?") + settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue()).collect(Collectors.joining("&"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
