package jp.idobata.web.visitor.paper;

import static jp.idobata.web.visitor.paper.SampleFlyers.LONG_TITLE;
import static jp.idobata.web.visitor.paper.SampleFlyers.SATURDAY;
import static jp.idobata.web.visitor.paper.SampleFlyers.date;
import static jp.idobata.web.visitor.paper.SampleFlyers.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.web.frame.Language;
import org.junit.jupiter.api.Test;

class FlyerTest {

    /** To be looked at. */
    @Test
    void flyersLieInTheBuildFolderToBeLookedAt() throws IOException {
        Map<String, SampleFlyers> samples = new LinkedHashMap<>();
        samples.put("plain", sample());
        samples.put("long", sample().titled(LONG_TITLE).costing("材料代です。".repeat(84)));
        samples.put("bare", sample().bare());
        samples.put("weekly40", sample().weekly(40));
        samples.put("emoji", sample().titled("🎉𠮷野家の﨑髙さんと葛󠄀飾⼀の会👨‍👩‍👧 か゚").about("☕コーヒー1️⃣杯🇯🇵 ハングル 한글"));
        samples.put("words", sample().titled("Pneumonoultramicroscopicsilicovolcanoconiosis-Supercalifragilistic"));
        samples.put("off", sample().on(List.of(date(SATURDAY, "台風のため"), date(SATURDAY.plusWeeks(1), null))));
        for (var entry : samples.entrySet()) {
            for (var size : Size.values()) {
                save(entry.getKey() + "-" + size.code(), entry.getValue().flyer(size, Language.JAPANESE, false));
            }
        }
        save("ruby-a4", sample().weekly(12).flyer(Size.A4, Language.JAPANESE, true));
        save("simple-a4", sample().weekly(12).flyer(Size.A4, Language.SIMPLE, false));
        save("english-a4", sample().weekly(12).flyer(Size.A4, Language.ENGLISH, false));
        save("simple-cards", sample().weekly(12).flyer(Size.CARDS, Language.SIMPLE, false));
    }

    private static void save(String name, Flyer flyer) throws IOException {
        var folder = Files.createDirectories(Path.of("target/paper"));
        var start = System.nanoTime();
        Files.write(folder.resolve(name + ".pdf"), flyer.pdf());
        System.out.println(name + " " + (System.nanoTime() - start) / 1000000);
    }
}
