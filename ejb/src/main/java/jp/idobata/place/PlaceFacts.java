package jp.idobata.place;

import java.util.List;
import java.util.Map;

/**
 * What a list tells of a place beside its details. What is empty is not known and leaves the place as it was.
 *
 * @param access how to get there; null if not known
 * @param closedOnHolidays whether it is closed on public holidays
 * @param closures when it is closed every year
 * @param facilities what it has and has not
 */
public record PlaceFacts(String access, boolean closedOnHolidays, List<YearlyClosure> closures,
        Map<Facility, Boolean> facilities) {

    /** Nothing beside the details is known. */
    public static final PlaceFacts NONE = new PlaceFacts(null, false, List.of(), Map.of());

    /** Missing lists count as empty ones. */
    public PlaceFacts {
        closures = List.copyOf(closures);
        facilities = Map.copyOf(facilities);
    }
}
