package jp.idobata.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Days of the month and of the week, months, and people counted. A dictionary of words reads each 「日」 alike; people
 * say 「28日」 as にち and 「8日」 as ようか. 「1日」 is left without a reading where it may be a day long.
 */
final class Counted {

    private static final Pattern DAY = Pattern.compile("(?<![0-9０-９.,．，])([0-9０-９]{1,2})日");
    private static final Pattern MONTH = Pattern.compile("[0-9０-９](月)");
    private static final Pattern PEOPLE = Pattern.compile("(?<![0-9０-９.,．，])([0-9０-９]+)人(?![目気])");
    private static final Pattern WEEKDAYS = Pattern.compile("[(（](?:[月火水木金土日祝][・、,･]?)+[)）]");
    private static final Map<Integer, String> DAYS = Map.ofEntries(Map.entry(2, "ふつか"), Map.entry(3, "みっか"),
            Map.entry(4, "よっか"), Map.entry(5, "いつか"), Map.entry(6, "むいか"), Map.entry(7, "なのか"),
            Map.entry(8, "ようか"), Map.entry(9, "ここのか"), Map.entry(10, "とおか"), Map.entry(14, "じゅうよっか"),
            Map.entry(20, "はつか"), Map.entry(24, "にじゅうよっか"));
    private static final Map<Character, String> WEEK = Map.of('月', "げつ", '火', "か", '水', "すい", '木', "もく",
            '金', "きん", '土', "ど", '日', "にち", '祝', "しゅく");

    private final String text;
    private final List<Span> spans;

    private Counted(String text, List<Span> spans) {
        this.text = text;
        this.spans = new ArrayList<>(spans);
    }

    /** What is known already, and what is counted beside it, in the order of the text. */
    static List<Span> and(List<Span> known, String text) {
        var counted = new Counted(text, known);
        counted.weekdays();
        counted.days();
        counted.months();
        counted.people();
        return counted.spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    private void weekdays() {
        for (var found = WEEKDAYS.matcher(text); found.find();) {
            for (var at = found.start(); at < found.end(); at++) {
                if (WEEK.containsKey(text.charAt(at))) {
                    add(at, at + 1, WEEK.get(text.charAt(at)));
                }
            }
        }
    }

    private void days() {
        for (var found = DAY.matcher(text); found.find();) {
            var day = Integer.parseInt(found.group(1));
            var said = DAYS.get(day);
            if (day == 1) {
                add(found.start(), found.end(), found.start() > 0 && text.charAt(found.start() - 1) == '月'
                        ? "ついたち" : null);
            } else {
                add(said == null ? found.end() - 1 : found.start(), found.end(), said == null ? "にち" : said);
            }
        }
    }

    private void months() {
        for (var found = MONTH.matcher(text); found.find();) {
            add(found.start(1), found.end(1), "がつ");
        }
    }

    private void people() {
        for (var found = PEOPLE.matcher(text); found.find();) {
            var said = switch (found.group(1)) {
                case "1", "１" -> "ひとり";
                case "2", "２" -> "ふたり";
                default -> null;
            };
            add(said == null ? found.end() - 1 : found.start(), found.end(), said == null ? "にん" : said);
        }
    }

    private void add(int start, int end, String reading) {
        var span = new Span(start, end, reading);
        if (spans.stream().noneMatch(span::meets)) {
            spans.add(span);
        }
    }
}
