package jp.idobata.web.visitor.paper;

import static jp.idobata.web.visitor.paper.SampleFlyers.ABOUT;
import static jp.idobata.web.visitor.paper.SampleFlyers.LONG_TITLE;
import static jp.idobata.web.visitor.paper.SampleFlyers.SATURDAY;
import static jp.idobata.web.visitor.paper.SampleFlyers.date;
import static jp.idobata.web.visitor.paper.SampleFlyers.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.idobata.publishing.paper.Ground;
import jp.idobata.web.frame.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlyerTest {

    private static final String WORD = "Pneumonoultramicroscopicsilicovolcanoconiosis-Supercalifragilisticexpialid";
    private static final Map<String, SampleFlyers> HARD = Map.of(
            "plain", sample(),
            "long", sample().titled(LONG_TITLE).costing("材料代です。".repeat(84)).about(ABOUT.repeat(30)),
            "bare", sample().bare(),
            "weekly", sample().weekly(40),
            "emoji", sample().titled("🎉𠮷野家の﨑髙さんと葛󠄀飾⼀の会👨‍👩‍👧").about("☕コーヒー1️⃣杯🇯🇵 ハングル 한글"),
            "word", sample().titled(WORD).costing(WORD.repeat(6)).at(WORD, WORD),
            "solid", sample().titled("あ".repeat(80)).summed("い".repeat(140)).at("う".repeat(80), "え".repeat(120)),
            "off", sample().on(List.of(date(SATURDAY, "台風のため"), date(SATURDAY.plusWeeks(1), null))));

    static Stream<Arguments> all() {
        return HARD.keySet().stream().sorted().flatMap(name -> Stream.of(Size.values()).map(size -> Arguments.of(name,
                size)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsCutOffOrStandsOnSomethingElse(String name, Size size) throws IOException {
        var flyer = HARD.get(name);
        try (var look = new Look(flyer.flyer(size, Language.JAPANESE, false).pdf())) {
            assertEquals(1, look.pages());
            assertEquals(List.of(), look.spoilt());
            assertEquals(Collections.nCopies(size.copies(), "https://idobata.example.jp/gatherings/123456"),
                    look.addresses());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void inEveryLanguageAndWithReadingsTheSame(Language language) throws IOException {
        for (var readings : List.of(true, false)) {
            try (var look = new Look(sample().weekly(12).flyer(Size.A4, language, readings).pdf())) {
                assertEquals(1, look.pages());
                assertEquals(List.of(), look.spoilt());
                assertFalse(look.text().contains("[paper."), look.text());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void readingsTakeRoomAndStillNothingStandsOnTheFoot(Size size) throws IOException {
        try (var look = new Look(sample().weekly(12).flyer(size, Language.SIMPLE, true).pdf())) {
            assertEquals(1, look.pages());
            assertEquals(List.of(), look.spoilt());
            assertTrue(look.text().contains("087-000-0000") && look.text().contains("いりません"), look.text());
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void noTypeIsTooSmallForOldEyes(Size size) throws IOException {
        for (var flyer : HARD.entrySet()) {
            try (var look = new Look(flyer.getValue().flyer(size, Language.JAPANESE, false).pdf())) {
                assertTrue(look.smallest() >= 7, flyer.getKey() + " " + look.smallest());
            }
        }
    }

    @Test
    void whatOneMustKnowIsOnEverySize() throws IOException {
        for (var size : Size.values()) {
            var text = text(sample().titled(LONG_TITLE).costing("材料代です。".repeat(84)), size);
            for (var known : List.of(LONG_TITLE.substring(0, 20), "11月28日(土)", "10:00–12:00", "栗林コミュニティセンター",
                    "087-000-0000", "idobata.example.jp/gatherings/123456", "いどばた高松", "#いどばた高松", "一人で来てOK")) {
                assertTrue(text.contains(known), size + " lacks " + known + ": " + text);
            }
        }
    }

    @Test
    void manyDatesStandInColumnsAndThoseWithoutRoomAreCounted() throws IOException {
        var text = text(sample().weekly(40), Size.A4);
        assertTrue(text.contains("毎週土曜") && text.contains("12月12日(土)中止") && text.contains("2027年1月2日(土)"), text);
        var rest = text.replaceAll(".*?ほか(\\d+)回.*", "$1");
        var listed = text.split("月\\d+日\\(土\\)", -1).length - 2;
        assertEquals(40, listed + (rest.matches("\\d+") ? Integer.parseInt(rest) : 0), text);
    }

    @Test
    void whatIsOffSaysSoAndWhatComesInstead() throws IOException {
        var text = text(HARD.get("off"), Size.A5);
        assertTrue(text.contains("11月28日(土)10:00–12:00は中止になりました。") && text.contains("次の日：12月5日(土)"), text);
    }

    @Test
    void whatIsNotPublicIsNotOnPaper() throws IOException {
        var hidden = text(sample().somewhereHidden(), Size.A4);
        assertTrue(hidden.contains("場所は調整中です") && !hidden.contains("ここ") && !hidden.contains("栗林公園"), hidden);
        var online = text(sample().online(), Size.A4);
        assertTrue(online.contains("オンライン") && online.contains("来る人にだけ"), online);
    }

    @Test
    void rareKanjiAndEmojiAreThere() throws IOException {
        var text = text(HARD.get("emoji"), Size.A4);
        for (var known : List.of("🎉", "𠮷野家", "﨑髙", "葛飾", "⼀", "①杯", "〔JP〕", "〓〓")) {
            assertTrue(text.contains(known), known + " in " + text);
        }
    }

    @Test
    void iconsAndArcsKeepWithinTheirField() {
        var sheet = SampleFlyers.icons();
        assertTrue(sheet.has("mark-step-free") && sheet.has("theme-other") && !sheet.has("logo"));
        var arc = new SvgPath("M5 10a7 7 0 0 1 14 0").shape().getBounds2D();
        assertEquals(3, arc.getMinY(), 0.01);
        assertEquals(14, arc.getWidth(), 0.01);
        var turned = new SvgPath("M3.2 20.5v-4a5.3 5.3 0 0 1 8.6-4.1").shape().getBounds2D();
        assertEquals(3.2, turned.getMinX(), 0.05);
        assertTrue(turned.getMinY() > 10.8 && turned.getMaxX() < 12, turned.toString());
    }

    @Test
    void namesOnTheSketchStandInNobodysWay() {
        var way = new Way(new Ground.Point(34.33, 134.048), sample().matter().ground(), 1.45,
                SampleFlyers.HEAD.actionColour());
        assertFalse(way.labels().isEmpty());
        assertTrue(way.labels().stream().allMatch(label -> label.x() > 0 && label.x() < 95 && label.y() > 0
                && label.y() < 100));
    }

    private static String text(SampleFlyers sample, Size size) throws IOException {
        try (var look = new Look(sample.flyer(size, Language.JAPANESE, false).pdf())) {
            return look.text();
        }
    }
}
