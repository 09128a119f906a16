package jp.idobata.attendance.held;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How a gathering that was made up for the demo went, from its first date to its last. No chance is in it: the same
 * date is told of in the same way each time.
 *
 * @param of the key of the gathering
 * @param first how many came at first, about
 * @param last how many come by now, about
 * @param seniors of a hundred who come, how many are 65 or over
 * @param children of a hundred who come, how many are up to 17; null: nothing is told of them
 * @param line what is told of the last date; null: nothing
 */
public record DemoReport(String of, int first, int last, int seniors, Integer children, String line) {

    private static final int[] MORE_OR_LESS = {0, 1, -1, 2, 0, -2, 1};
    private static final int UNTOLD = 7;
    private static final int NOT_HELD = 12;
    private static final int BANDS = 3;
    private static final int HUNDRED = 100;

    static List<DemoReport> all() {
        try (InputStream in = DemoReport.class.getResourceAsStream("/demo/held.json")) {
            return List.of(JsonbBuilder.create().fromJson(in, DemoReport[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is told of one date; null if nothing is: of every seventh. Every twelfth was not held, of every third no
     * ages are known.
     *
     * @param index of the date, from 0
     * @param dates how many there are
     */
    HeldReport on(int index, int dates) {
        var isLast = index == dates - 1;
        if (!isLast && index % UNTOLD == UNTOLD - 1) {
            return null;
        }
        if (!isLast && index % NOT_HELD == NOT_HELD - 1) {
            return HeldReport.notHeld(null);
        }
        var came = Math.max(1, first + (last - first) * index / Math.max(1, dates - 1)
                + MORE_OR_LESS[index % MORE_OR_LESS.length]);
        var bands = index % BANDS == 0 ? Bands.UNKNOWN : new Bands(children == null ? null
                : (Integer) (came * children / HUNDRED), null, null, came * seniors / HUNDRED);
        return new HeldReport(true, came, bands, isLast ? line : null);
    }
}
