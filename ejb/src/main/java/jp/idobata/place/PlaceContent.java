package jp.idobata.place;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.place.PlaceProposal.Days;
import jp.idobata.place.PlaceProposal.Hours;

/** Turns what a place says into a proposal that says the same. */
final class PlaceContent {

    private PlaceContent() {
    }

    static PlaceProposal of(Place place) {
        var terms = place.getBorrowing();
        return new PlaceProposal(place.getName(), place.getNameKana(), place.getCategory(), place.getSummary(),
                place.getDescription(), place.getAddress(), place.getLatitude(), place.getLongitude(),
                place.getAccess(), place.isDropIn(), place.getPhone(), place.getWebsite(),
                place.getHours().stream().map(hours -> new Hours(hours.getWeekday(), hours.getOpens(),
                        hours.getCloses())).toList(), place.isClosedOnHolidays(),
                place.getClosures().stream().map(closure -> new Days(YearlyClosure.number(closure.getFirst()),
                        YearlyClosure.number(closure.getLast()))).toList(),
                facilities(place, true), facilities(place, false),
                terms == null || !terms.isLent() ? null : new PlaceProposal.Terms(terms.getWho(), terms.getHow(),
                        terms.getFee(), terms.getSize(), terms.getEquipment()),
                place.getGroup() == null ? null : place.getGroup().getId());
    }

    private static Set<Facility> facilities(Place place, boolean present) {
        return place.getFacilities().entrySet().stream().filter(entry -> entry.getValue() == present)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
