package jp.idobata.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.idobata.guide.GuideText.Block;
import jp.idobata.guide.GuideText.Kind;
import org.junit.jupiter.api.Test;

class GuideTextTest {

    @Test
    void headingsListsAndParagraphsAreToldApart() {
        assertEquals(List.of(new Block(Kind.PARAGRAPH, List.of("はじめに")), new Block(Kind.HEADING, List.of("聞くこと")),
                new Block(Kind.LIST, List.of("費用", "広さ")), new Block(Kind.PARAGRAPH, List.of("おわり", "です"))),
                GuideText.blocks("はじめに\n\n# 聞くこと\r\n・費用\n- 広さ\n\nおわり\nです\n"));
    }

    @Test
    void markupIsJustLetters() {
        assertEquals(List.of(new Block(Kind.PARAGRAPH, List.of("<script>x()</script>"))),
                GuideText.blocks("<script>x()</script>"));
    }

    @Test
    void theFirstWordingsHaveATitleAndFit() throws IOException {
        for (var slug : Guides.SLUGS) {
            try (var file = Guides.class.getResourceAsStream(slug + ".txt")) {
                var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(text.indexOf('\n') <= Guides.TITLE_MOST && text.length() <= Guides.BODY_MOST, slug);
                assertTrue(GuideText.blocks(text).size() > 5, slug);
            }
        }
    }
}
