package jp.idobata.intake.place;

import java.util.ArrayList;
import java.util.List;
import jp.idobata.intake.where.Municipality;

/** Areas told from the places that stand for them: 日新地区 from 高松市日新コミュニティセンター. */
public final class AreaIntake {

    private AreaIntake() {
    }

    /**
     * @param town the parent of all areas; its name in front of a place's name is left out
     * @param places candidates; those whose name does not end in {@code suffix} are passed over
     * @param suffix for example コミュニティセンター
     * @param kind for example 地区; it is appended to the area's name
     */
    public static List<IntakeArea> areas(Municipality town, List<IntakePlace> places, String suffix, String kind) {
        List<IntakeArea> areas = new ArrayList<>();
        for (IntakePlace place : places) {
            String name = place.name().startsWith(town.name()) ? place.name().substring(town.name().length())
                    : place.name();
            if (name.endsWith(suffix) && name.length() > suffix.length()) {
                areas.add(new IntakeArea(name.substring(0, name.length() - suffix.length()) + kind, kind, town.name(),
                        place.position()));
            }
        }
        return areas;
    }
}
