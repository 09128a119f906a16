package jp.idobata.web.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListAddressTest {

    private static ListAddress of(Map<String, List<String>> given) {
        return ListAddress.of("/gatherings", given::get);
    }

    private final ListAddress narrowed = of(Map.of("theme", List.of("talk,eat", "eat"), "q", List.of(" うどん "), "page",
            List.of("3"), "from", List.of(""), "utm", List.of("x")));

    @Test
    void theSameListHasTheSameAddress() {
        assertEquals("/gatherings?q=%E3%81%86%E3%81%A9%E3%82%93&theme=talk&theme=eat&page=3", narrowed.toString());
        assertEquals("/gatherings", of(Map.of("q", List.of(""), "area", List.of(" "))).toString());
    }

    @Test
    void oneThemeIsTakenAwayAndTheOtherStays() {
        assertEquals("/gatherings?q=%E3%81%86%E3%81%A9%E3%82%93&theme=eat", narrowed.without("theme", "talk")
                .toString());
        assertEquals("/gatherings", narrowed.without("q").without("theme", "talk").without("theme", "eat").toString());
    }

    @Test
    void anotherChoiceBeginsOnTheFirstPage() {
        assertEquals("/gatherings?when=today&theme=talk&theme=eat",
                narrowed.without("q").with("when", "today").toString());
    }

    @Test
    void orderAndPageDoNotNarrow() {
        assertTrue(narrowed.isNarrowed());
        assertFalse(of(Map.of("sort", List.of("new"), "page", List.of("2"))).isNarrowed());
    }

    @Test
    void howItIsShownDoesNotNarrowAndIsNoPartOfWhatIsAsked() {
        var month = of(Map.of("view", List.of("calendar"), "month", List.of("2026-12"), "sort", List.of("new")));
        assertFalse(month.isNarrowed());
        var eaten = month.with("theme", "eat");
        assertEquals("/gatherings?theme=eat&view=calendar&month=2026-12&sort=new", eaten.toString());
        assertTrue(eaten.isNarrowed());
        assertEquals("/gatherings?theme=eat", eaten.narrowing().toString());
        assertEquals("/gatherings", eaten.nothing().toString());
    }

    @Test
    void markupIsEncoded() {
        assertEquals("/gatherings?q=%22%3E%3Cscript%3E", of(Map.of("q", List.of("\"><script>"))).toString());
    }
}
