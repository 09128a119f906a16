package jp.idobata.intake.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.idobata.area.Area;
import jp.idobata.area.Areas;
import jp.idobata.intake.where.Municipality;
import jp.idobata.intake.where.Position;

/** The municipality whose town this is: the area that lies in no other, if it has a point. */
@Dependent
class HomeTown {

    /** Positions farther from the town's middle are not believed: the width of Japan's widest cities. */
    private static final double RADIUS_KM = 40;

    @Inject
    private Areas areas;

    private Optional<Area> root() {
        var roots = areas.all().stream().filter(area -> area.getParent() == null).toList();
        return roots.size() == 1 ? Optional.of(roots.get(0)) : Optional.empty();
    }

    /** Its name; empty if it is not known. */
    String name() {
        return root().map(Area::getName).orElse("");
    }

    /** Null if it is not known where it lies. */
    Municipality municipality() {
        return root().filter(area -> area.getLatitude() != null && area.getLongitude() != null)
                .map(area -> new Municipality(area.getName(), new Position(area.getLatitude(), area.getLongitude()),
                        RADIUS_KM)).orElse(null);
    }
}
