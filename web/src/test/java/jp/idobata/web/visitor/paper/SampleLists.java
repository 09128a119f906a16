package jp.idobata.web.visitor.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Weeks of an area, full and empty. */
final class SampleLists {

    private static final List<String> TITLES = List.of("朝のお茶会", "はじめてのスマホ教室", "親子でどろんこ遊び", "将棋を楽しむ会",
            SampleFlyers.LONG_TITLE, "みんなの食堂", "ギターを持ってあつまろう");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final List<String> MARKS = List.of("alone", "look", "leave", "step-free", "quiet", "children");

    private SampleLists() {
    }

    /** A week with so many a day, one of them off. */
    static Span week(int ofDay) {
        return span(7, ofDay);
    }

    static Span span(int days, int ofDay) {
        var held = IntStream.range(0, days * ofDay).mapToObj(i -> held(MONDAY.plusDays(i / ofDay), i, i == 1)).toList();
        return new Span(3, "栗林地区", MONDAY, MONDAY.plusDays(days - 1), held, ofDay > 0 ? List.of()
                : List.of(held(MONDAY.plusDays(days + 2), 0, false), held(MONDAY.plusDays(days + 4), 1, false)), MARKS);
    }

    private static Held held(LocalDate day, int number, boolean off) {
        var gathering = SampleFlyers.sample().titled(TITLES.get(number % TITLES.size())).gathering();
        return new Held(gathering, SampleFlyers.date(day.atTime(9 + number % 10, 30), off ? "講師の都合" : null));
    }
}
