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
}
