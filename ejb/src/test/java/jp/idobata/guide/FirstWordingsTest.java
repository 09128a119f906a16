package jp.idobata.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.prose.Prose;
import org.junit.jupiter.api.Test;

class FirstWordingsTest {

    @Test
    void theFirstWordingsHaveATitleAndFit() throws IOException {
        for (var slug : Leaves.FIRST) {
            try (var file = Guides.class.getResourceAsStream(slug + ".txt")) {
                var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(text.indexOf('\n') <= Guides.TITLE_MOST && text.length() <= Guides.BODY_MOST, slug);
                assertTrue(Prose.blocks(text).size() > 5, slug);
            }
        }
    }

    @Test
    void aCodeIsAnAddressThatCanBeSaidAloud() {
        assertEquals(List.of("tools", "how-to-2"), Stream.of("tools", "how-to-2", "Tools", "how--to", "-a", "2a", "a/b",
                "", "公園", "a".repeat(41)).filter(Guides::isSlug).toList());
    }
}
