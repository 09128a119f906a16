package jp.idobata.publishing.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.idobata.gathering.RandomSeries;
import jp.idobata.publishing.SampleFeed;
import org.junit.jupiter.api.Test;

/** Two readers that are not ours have exactly the dates that the site has, cancelled ones as cancelled. */
class SeriesAgreementTest {

    private static final int SERIES = 1200;
    private static final long SEED = 20261121;

    @Test
    void twoReadersHaveTheDatesOfTheSite() throws Exception {
        var random = new Random(SEED);
        var seen = new int[6];
        for (var i = 0; i < SERIES;) {
            var drawn = RandomSeries.draw(random);
            if (drawn.isPresent()) {
                agree(drawn.get(), seen);
                i++;
            }
        }
        assertTrue(seen[0] > SERIES / 3 && seen[1] > SERIES * 10 && seen[2] > SERIES / 3 && seen[3] > SERIES / 3
                && seen[4] > SERIES && seen[5] > 20, Arrays.toString(seen));
    }

    private static void agree(RandomSeries series, int[] seen) throws IOException {
        var text = new StringBuilder();
        new CalendarFeed(SampleFeed.voice(series.zone())).write(SampleFeed.HEAD,
                List.of(SampleFeed.exercises(series.recurring(), series.dates())), false, text);
        var ours = new ArrayList<Reading>();
        series.dates().forEach(date -> ours.add(Reading.of(date, series.zone())));
        var last = series.dates().stream().map(date -> date.startsAt().isAfter(date.originalStartsAt())
                ? date.startsAt() : date.originalStartsAt()).max(LocalDateTime::compareTo).orElseThrow();
        var end = last.plusDays(1);
        var layout = Layout.of(series.recurring(), series.dates(), series.zone(), false);
        var open = layout.told().filter(told -> told.until() == null || told.until().isAfter(last)).isPresent();
        var known = layout.told().map(told -> told.dates().get(told.dates().size() - 1)).orElse(end);
        var readers = Map.of("ical4j", Readers.ical4j(text.toString(), series.zone(), end),
                "biweekly", Readers.biweekly(text.toString(), series.zone(), end));
        readers.forEach((name, theirs) -> {
            if (open) {
                theirs.removeIf(reading -> reading.byRule() && reading.named().isAfter(known)
                        && !layout.added().contains(reading.named()));
            }
            assertEquals("", Reading.difference(ours, theirs), () -> name + ": " + series.recurring() + "\n"
                    + text);
        });
        seen[0] += layout.told().isPresent() ? 1 : 0;
        seen[1] += ours.size();
        seen[2] += (int) series.dates().stream().filter(date -> date.cancelled() != null).count();
        seen[3] += (int) series.dates().stream().filter(date -> date.moved()).count();
        seen[4] += layout.leftOut().size();
        seen[5] += layout.first() == null ? 0 : layout.apart().size();
    }
}
