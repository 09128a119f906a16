package jp.idobata.publishing.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Leaves the pictures in {@code target/cards} for whoever wants to look at them. */
class CardPictureTest {

    private static final int BYTES_MOST = 100_000;
    private static final String LONG = "みんなで育てるコミュニティガーデンの冬じたくと、畑でとれた野菜をつかった豚汁の会「木太の台所」"
            + "(雨のときは集会所で、ぬりえと折り紙をします)";

    private static CardText card(String title, String state) {
        return new CardText(title, "11月", "28", "土", state, "10:00–12:00 毎月 第2・第4土曜", "栗林公園 商工奨励館",
                "育てる", "井戸端", "#井戸端パーティー", "#1f4e79", "#b5470f");
    }

    private static byte[] drawn(String name, CardText text) throws IOException {
        var png = CardPicture.of(text);
        Files.write(Files.createDirectories(Path.of("target/cards")).resolve(name + ".png"), png);
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals("1200x630", image.getWidth() + "x" + image.getHeight());
        assertTrue(png.length < BYTES_MOST, name + " has " + png.length + " bytes");
        return png;
    }

    @Test
    void cardsAreSmallAndDifferFromEachOther() throws IOException {
        var all = List.of(drawn("short", card("ラジオ体操", null)), drawn("cancelled", card("ラジオ体操", "中止")),
                drawn("middle", card("やさしいヨガ教室 はじめての人も大丈夫です", null)), drawn("long", card(LONG, null)),
                drawn("long-cancelled", card(LONG, "この日は中止になりました")),
                drawn("english", new CardText("朝のさんぽ", "Nov", "28", "Sat", null, "10:00–12:00, every Saturday",
                        "栗林公園", "Move", "Idobata", "#idobata", "#1f4e79", "#b5470f")),
                drawn("undated", new CardText("古本市🍻と𠮷野家", null, null, null, null, "春と秋", null, null, "井戸端", null,
                        "#1f4e79", "#b5470f")),
                drawn("word", card("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                        null)));
        assertEquals(all.size(), all.stream().map(Arrays::hashCode).distinct().count());
        assertArrayEquals(all.get(0), CardPicture.of(card("ラジオ体操", null)));
    }

    @Test
    void cardsAreInTheColoursOfTheTown() throws IOException {
        var green = new CardText("体操", "11月", "28", "土", null, "10:00", "公園", "動く", "井戸端", "#x", "#14532d", "#7c2d12");
        var image = ImageIO.read(new ByteArrayInputStream(drawn("green", green)));
        assertEquals(0xff14532d, image.getRGB(5, 625));
        assertEquals(0xff7c2d12, image.getRGB(100, 120));
    }

    @Test
    void titleTakesThreeLinesAtMostAndNoneIsWiderThanItsRoom() {
        var lettering = Lettering.load();
        for (var title : List.of("体操", LONG, LONG + LONG, "W".repeat(300), "あ".repeat(80), "a b ".repeat(80))) {
            var lines = TitleLines.of(title, 780, lettering);
            assertTrue(lines.lines().size() <= 3, title);
            lines.lines().forEach(line -> assertTrue(lettering.width(line, lines.size()) <= 780, line));
            var said = String.join("", lines.lines()).replace(" ", "");
            assertTrue(title.replace(" ", "").startsWith(said.replace("…", "")), said);
            assertEquals(!said.equals(title.replace(" ", "")), said.endsWith("…"));
        }
        assertEquals(80, TitleLines.of("体操", 780, lettering).size());
    }

    @Test
    void linesEndWithAPhraseAndNeitherPartAWordInKatakanaNorBeginWithASmallKana() {
        var lettering = Lettering.load();
        assertEquals(List.of("やさしいヨガ教室", "はじめての人も大丈夫です"), TitleLines.of("やさしいヨガ教室 はじめての人も大丈夫です", 980,
                lettering).lines());
        assertEquals(List.of("みんなで育てる", "コミュニティガーデン", "の冬じたくです"), TitleLines.of("みんなで育てるコミュニティガーデンの冬じたくです", 780,
                lettering).lines());
        for (var width = 300; width < 780; width += 7) {
            for (var line : TitleLines.of("きょうもいっしょに「ニュースポーツ」ボッチャをしましょう。", width, lettering).lines()) {
                assertFalse(line.matches("[ょっャュー」。].*"), line);
            }
        }
    }

    @Test
    void whatTheFontHasNotIsSeenToBeMissing() {
        var lettering = Lettering.load();
        assertEquals("乾杯〓と家族〓、名前は〓野です", lettering.settable("乾杯🍻と家族👨‍👩‍👧、名前は𠮷野です"));
        assertEquals("a b", lettering.settable(" a\n\t b\u0000 "));
        assertEquals("神〓", lettering.settable("神\uE000\uFE00"));
    }
}
