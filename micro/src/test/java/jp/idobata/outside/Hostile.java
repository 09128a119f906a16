package jp.idobata.outside;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** What someone who means harm, or a broken program, puts where a value belongs; ready for an address. */
final class Hostile {

    /** An element that no page of ours has: it must never come back as markup. */
    static final String MARKUP = "<x7y7";
    /** What {@code 7919*7907} would come back as if somebody calculated it. */
    static final String CALCULATED = "62615533";

    /** Longer than any header the server reads. */
    private static final String ENDLESS = "a".repeat(100_000);
    /** As long as still reaches the application. */
    private static final String LONG = "%E3%81%82".repeat(700);
    /** Still does so if every name has it. */
    private static final String WIDE = "%E3%81%82".repeat(20);

    /** Values for a parameter or a part of a path. */
    private static final List<String> VALUES = List.of(
            // Missing, no number, no number of ours, no date, no point.
            "", "%20", "0", "-1", "1.5", "01", "99999999999999999999", "9223372036854775807", "NaN", "null", "true",
            "%EF%BC%91", "2026-02-30", "%2B999999999-01-01", "91,181", "NaN,NaN", "1e400,0",
            // Wrongly encoded, or nothing that can be printed.
            "%E3%81", "%FF", "%00", "a%00b", "%C0%AF", "%ED%A0%80", "%", "%4", "%zz", "%u3042", "%F0%9F%8D%BB",
            "%0D%0ASet-Cookie:%20x=7", "%0A", "%09", "%7F", "%E2%80%AE", "%EF%BF%BF", "%CC%81",
            // For a database.
            "'%20or%201=1%20--%20", "%22%20or%20%22%22=%22", "1;drop%20table%20gathering", "%5C'", "%25%25%25", "_",
            // For a browser.
            "%22%3E%3Cx7y7%20a='b'%3E", "'%20x7y7=%22", "%3C/title%3E%3Cx7y7%3E", "%3C!--%3Cx7y7",
            "%5D%5D%3E%3Cx7y7%3E", "javascript:alert(1)", "//evil.example/", "http://evil.example/",
            // For an expression language.
            "$%7B7919*7907%7D", "%23%7B7919*7907%7D", "%25%7B7919*7907%7D", "%7B%7B7919*7907%7D%7D",
            // For a file system.
            "../../../../etc/passwd", "..%2F..%2F..%2F..%2Fetc%2Fpasswd", "%2e%2e%2f%2e%2e%2fWEB-INF/web.xml",
            "..%5C..%5C", "....//", "/",
            // For a list.
            "a,b,,c,,,", ",", "%2C%2C", "%E7%A6%8F%E5%B2%A1", WIDE);

    /** The same as they stand on the wire if nobody encodes them. */
    private static final List<String> BARE = List.of("\"><x7y7>", "<x7y7>", "'", "\\", "^", "`", "|", "${7919*7907}",
            "#{7919*7907}", "あ", "\u00e9", "\u0001", "[]", "{}");

    /** Every name that any page or list reads, and one that nobody reads. */
    private static final List<String> NAMES = List.of("q", "area", "theme", "when", "from", "to", "at", "within",
            "online", "free", "welcome", "group", "place", "view", "category", "page", "sort", "size", "lang", "id",
            "secret", "back", "state", "sent", "check", "date", "done", "off", "subject", "nonsense");
    /** Names of Faces and OmniFaces. A state of a form that is none ends the matter, so these do not go with others. */
    private static final List<String> FRAMEWORK = List.of("jakarta.faces.ViewState", "jakarta.faces.ClientWindow",
            "jakarta.faces.partial.ajax", "jakarta.faces.source", "jfwid", "omnifaces.event");
    private static final List<String> STATES = List.of("", "stateless", "1:1", "%00", "%3Cx7y7%3E",
            "rO0ABXNyAA5qYXZhLmxhbmcuTG9uZw");

    private Hostile() {
    }

    /** An address for a published one: what varies in it is the first thing of its kind, and a secret nobody has. */
    static String plain(String pattern) {
        return pattern.replace("{secret}", "0".repeat(64)).replace("{link}", "A".repeat(32)).replace("{code}", "begin")
                .replaceAll("\\{\\w+}", "1");
    }

    /** Addresses made of a published one by spoiling each part of the path that varies, and the path as a whole. */
    static Stream<String> paths(String pattern) {
        var plain = plain(pattern);
        var whole = Stream.of("/", "//", "/.", "/..", ";a=b", "%20", ".xhtml", "/%2e%2e/", "%3F", "/" + ENDLESS, "%2F1",
                "?", "#" + MARKUP).map(end -> plain + end);
        var other = Stream.of("/" + plain, plain.toUpperCase(Locale.ROOT));
        var values = Stream.concat(VALUES.stream(), Stream.of(LONG));
        var spoilt = pattern.contains("{") ? Stream.concat(values, BARE.stream())
                .map(value -> pattern.replaceAll("\\{\\w+}", Matcher.quoteReplacement(value)))
                : values.map(value -> plain + "/" + value);
        return Stream.of(whole, other, spoilt).flatMap(some -> some);
    }

    /** Queries in which all names have the same bad value, and queries that are bad as a whole. */
    static Stream<String> queries() {
        var all = Stream.of(VALUES, BARE).flatMap(List::stream).map(value -> query(NAMES, value));
        var odd = Stream.of(String.join("&", NAMES), "&&&", "=", "=x", "&=&=", "%FF=%FF", "%3Cx7y7%3E=1", "?q=1?",
                "q=" + LONG, "q=" + ENDLESS, ENDLESS + "=1", "q=1&".repeat(1500), "page=1&page=2&page=x&".repeat(300),
                "q[]=1&q[0]=2&q.x=3", "theme=" + "eat,".repeat(1500), "welcome=alone&".repeat(400), "q=a;page=b",
                "q=1#" + MARKUP);
        return Stream.of(all, states(), odd).flatMap(some -> some);
    }

    /** What only Faces and OmniFaces read: a state of a form alone, and with all else. */
    static Stream<String> states() {
        return STATES.stream().flatMap(state -> Stream.of(query(FRAMEWORK, state), FRAMEWORK.get(0) + "=" + state,
                "jakarta.faces.ViewState=" + state + "&jakarta.faces.%70artial.ajax=true"));
    }

    private static String query(List<String> names, String value) {
        return String.join("&", names.stream().map(name -> name + "=" + value).toList());
    }

    /** Queries in which one name has a bad value. */
    static Stream<String> single(List<String> names) {
        return names.stream().flatMap(name -> Stream.concat(VALUES.stream(), Stream.of(LONG))
                .map(value -> name + "=" + value));
    }
}
