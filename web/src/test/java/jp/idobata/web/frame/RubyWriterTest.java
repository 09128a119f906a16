package jp.idobata.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RubyWriterTest {

    private final StringWriter page = new StringWriter();
    private final RubyWriter out = new RubyWriter(new PlainWriter(page));

    @Test
    void textGetsRuby() throws IOException {
        out.writeText(Ruby.marked("｜今日《きょう》は"), null);
        assertEquals("<ruby>今日<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>は", page.toString());
    }

    @Test
    void attributesGetTheBareText() throws IOException {
        out.startElement("a", null);
        out.writeAttribute("title", Ruby.marked("｜今日《きょう》"), null);
        out.writeURIAttribute("href", Ruby.marked("?q=｜今日《きょう》"), null);
        out.endElement("a");
        assertEquals("<a title=\"今日\" href=\"?q=今日\"></a>", page.toString());
    }

    @Test
    void whereNoElementMayStandTheTextIsBare() throws IOException {
        for (var element : new String[] {"title", "option", "textarea", "script"}) {
            page.getBuffer().setLength(0);
            out.startElement(element, null);
            out.writeText(Ruby.marked("｜今日《きょう》"), null);
            out.endElement(element);
            assertEquals("<" + element + ">今日</" + element + ">", page.toString());
        }
        page.getBuffer().setLength(0);
        out.writeText(Ruby.marked("｜今日《きょう》"), null);
        assertEquals("<ruby>今日<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>", page.toString());
    }

    @Test
    void markupThatPeopleTypeStaysText() throws IOException {
        out.writeText("\uFFF9<script>\uFFFA\"><img src=x>\uFFFB<b>", null);
        assertEquals("&lt;script&gt;&lt;b&gt;", page.toString());
    }

    @Test
    void nobodyCanPutTheirOwnReadingOverAWord() throws IOException {
        Ruby.marked("｜市役所《しやくしょ》");
        out.writeText("\uFFF9市役所\uFFFAわるもの\uFFFB", null);
        assertEquals("市役所", page.toString());
    }

    @Test
    void aCopyOfTheWriterKeepsTheReadings() throws IOException {
        var copy = new StringWriter();
        out.cloneWithWriter(copy).writeText(Ruby.marked("｜今日《きょう》"), null);
        assertEquals("<ruby>今日<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>", copy.toString());
    }

    @Test
    void whatPeopleHaveWrittenHasTheReadingsOfADictionary() throws IOException {
        begin("p", "lang", Ruby.posted("ja"));
        out.writeText("将棋と<b>", null);
        out.endElement("p");
        out.writeText("将棋", null);
        assertEquals("<p lang=\"ja\"><ruby>将棋<rp>(</rp><rt>しょうぎ</rt><rp>)</rp></ruby>と&lt;b&gt;</p>将棋",
                page.toString());
    }

    @Test
    void withinItWhatIsOursStaysAsItIs() throws IOException {
        begin("a", "lang", Ruby.posted("ja"));
        begin("span", "lang", "ja");
        out.writeText("中止", null);
        out.endElement("span");
        out.writeText("会", null);
        out.endElement("a");
        assertEquals("<a lang=\"ja\"><span lang=\"ja\">中止</span><ruby>会<rp>(</rp><rt>かい</rt><rp>)</rp></ruby></a>",
                page.toString());
    }

    @Test
    void elementsOfTheSameNameWithinBelongToIt() throws IOException {
        begin("div", "lang", Ruby.posted("ja"));
        out.startElement("div", null);
        out.endElement("div");
        out.writeText("会", null);
        out.endElement("div");
        out.writeText("会", null);
        assertEquals("<div lang=\"ja\"><div></div><ruby>会<rp>(</rp><rt>かい</rt><rp>)</rp></ruby></div>会",
                page.toString());
    }

    @Test
    void itsWritersReadingsHoldWithinItsElementOnly() throws IOException {
        for (var readings : new String[] {"上戸町=うわとまち", null}) {
            page.getBuffer().setLength(0);
            out.startElement("article", null);
            if (readings != null) {
                out.writeAttribute("data-readings", readings, null);
            }
            begin("p", "lang", Ruby.posted("ja"));
            out.writeText("上戸町", null);
            out.endElement("p");
            out.endElement("article");
            assertEquals("<article><p lang=\"ja\">" + (readings != null ? ruby("上戸町", "うわとまち")
                    : ruby("上戸", "かみと") + ruby("町", "まち")) + "</p></article>", page.toString());
        }
    }

    @Test
    void aReadingThatSomebodyPutsIntoATextIsDropped() throws IOException {
        begin("p", "lang", Ruby.posted("ja"));
        out.writeText("\uFFF9会\uFFFAわるもの\uFFFB", null);
        out.endElement("p");
        assertEquals("<p lang=\"ja\"><ruby>会<rp>(</rp><rt>かい</rt><rp>)</rp></ruby></p>", page.toString());
    }

    @Test
    void nothingHasReadingsInFieldsAndDrawings() throws IOException {
        for (var element : new String[] {"textarea", "option", "svg", "title"}) {
            page.getBuffer().setLength(0);
            begin("p", "lang", Ruby.posted("ja"));
            out.startElement(element, null);
            out.writeText("会", null);
            out.endElement(element);
            out.endElement("p");
            assertEquals("<p lang=\"ja\"><" + element + ">会</" + element + "></p>", page.toString());
        }
    }

    private void begin(String element, String attribute, String value) throws IOException {
        out.startElement(element, null);
        out.writeAttribute(attribute, value, null);
    }

    private static String ruby(String base, String reading) {
        return "<ruby>" + base + "<rp>(</rp><rt>" + reading + "</rt><rp>)</rp></ruby>";
    }
}
