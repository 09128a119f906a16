package jp.idobata.web.visitor.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jp.idobata.web.visitor.FeedLinks;
import org.junit.jupiter.api.Test;

class EmbedCodeTest {

    private static final String SITE = "https://ido.example.jp";

    private static EmbedCode code(Map<String, List<String>> given) {
        return EmbedCode.of(SITE, "井戸端 \"まち\" & <人>", given::get, "ja");
    }

    @Test
    void whatIsChosenIsInTheTagAndWhatIsAsUsualIsNot() {
        var code = code(Map.of("area", List.of("3"), "theme", List.of("eat", "talk"), "limit", List.of("3"), "look",
                List.of("auto"), "page", List.of("7")));
        assertEquals("<script src=\"https://ido.example.jp/embed.js\" data-area=\"3\" data-theme=\"eat,talk\""
                + " data-limit=\"3\" data-lang=\"ja\" async></script>\n<noscript><a href=\"https://ido.example.jp"
                + "/gatherings?area=3&amp;theme=eat&amp;theme=talk\">井戸端 &quot;まち&quot; &amp; &lt;人&gt;</a></noscript>",
                code.script());
        assertEquals("/embed?area=3&theme=eat&theme=talk&limit=3&lang=ja", code.path());
        assertTrue(code.frame().startsWith("<iframe src=\"https://ido.example.jp/embed?area=3&amp;theme=eat&amp;theme="
                + "talk&amp;limit=3&amp;lang=ja\" title=\"井戸端 &quot;"), code.frame());
    }

    @Test
    void whatSomebodyPutsIntoTheAddressStaysWithinItsAttribute() {
        var evil = "\"></script><script>alert(1)</script>'&";
        var code = code(Map.of("q", List.of(evil), "look", List.of(evil), "limit", List.of("999")));
        for (var written : List.of(code.script(), code.frame())) {
            assertFalse(written.contains("alert(1)<") || written.contains("\"></script><s"), written);
        }
        assertTrue(code.script().contains("data-q=\"&quot;&gt;&lt;/script&gt;"), code.script());
        assertTrue(code.path().endsWith("&limit=5&lang=ja"), code.path());
    }

    @Test
    void aFrameIsAsHighAsItsList() {
        assertEquals(580, code(Map.of("limit", List.of("3"))).height());
        assertEquals(700, code(Map.of("limit", List.of("20"))).height());
    }

    @Test
    void theListOfEachFeedCanBeShownElsewhere() {
        var links = new FeedLinks();
        assertEquals("/embed/make?theme=eat&q=x", links.embed("/gatherings.ics?theme=eat&q=x"));
        assertEquals("/embed/make?group=7", links.embed("/groups/7/gatherings.ics"));
        assertEquals("/embed/make?area=2", links.embed("/areas/2/gatherings.ics"));
        assertEquals("/embed/make", links.embed("/gatherings.ics"));
    }
}
