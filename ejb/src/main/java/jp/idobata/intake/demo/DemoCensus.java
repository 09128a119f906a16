package jp.idobata.intake.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.idobata.area.AreaDesk;
import jp.idobata.area.AreaRegister;
import jp.idobata.area.Census;
import jp.idobata.area.Census.Band;

/**
 * People for the demo's districts, because no open count by district and age comes with it. <b>Made up</b>: whole
 * hundreds in a plain pattern, marked as a sample wherever they are shown.
 */
@Dependent
class DemoCensus {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final int HUNDRED = 100;

    /** Youngest and oldest age of each band, and people in hundreds of the smallest district. */
    private static final List<Band> SMALLEST = List.of(new Band(0, 4, 1), new Band(5, 9, 2), new Band(10, 14, 2),
            new Band(15, 19, 2), new Band(20, 39, 8), new Band(40, 64, 14), new Band(65, 74, 5), new Band(75, null, 6));

    @Inject
    private AreaRegister register;

    @Inject
    private AreaDesk desk;

    /** Counts where nobody has counted yet. */
    void count() {
        var areas = register.all(true).stream().filter(area -> area.parentId() != null).toList();
        for (var i = 0; i < areas.size(); i++) {
            if (areas.get(i).countedOn() == null) {
                desk.count(areas.get(i).id(), sample(i));
            }
        }
    }

    private static Census sample(int number) {
        var bands = IntStream.range(0, SMALLEST.size()).mapToObj(i -> {
            var band = SMALLEST.get(i);
            return new Band(band.from(), band.to(), HUNDRED * (band.people() * (2 + (number + i) % 4) / 2));
        }).toList();
        return new Census(DAY, bands.stream().mapToInt(Band::people).sum(), bands, true, null);
    }
}
