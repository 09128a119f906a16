package jp.idobata.gathering.likeness;

import java.util.Objects;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Surroundings;

/** Where a proposed gathering is held, as far as it can be told, and whether another one is held there. */
record Whereabouts(Long placeId, Long areaId, String venue, Double latitude, Double longitude, boolean online) {

    /** Half the side of the square that counts as one spot, in degrees: about 200 m. */
    static final double SPOT = 0.002;

    static Whereabouts of(Proposal proposal, Surroundings.Found around) {
        var place = around.place();
        var area = around.area();
        return place == null
                ? new Whereabouts(null, area == null ? null : area.getId(), proposal.venue(), proposal.latitude(),
                        proposal.longitude(), proposal.online())
                : new Whereabouts(place.getId(), area == null ? null : area.getId(), place.getName(),
                        place.getLatitude(), place.getLongitude(), proposal.online());
    }

    /** How alike the titles have to be to ask; more than 1 if the other gathering is somewhere else. */
    double needed(Candidate other) {
        if (isAt(other)) {
            return Titles.ALIKE;
        }
        var known = placeId != null && other.placeId() != null;
        var inArea = areaId != null && areaId.equals(other.areaId()) || venue == null && !online;
        return !known && inArea ? Titles.SURE : Double.MAX_VALUE;
    }

    private boolean isAt(Candidate other) {
        return placeId != null && placeId.equals(other.placeId()) || sameVenue(other.shown().placeName())
                || online && other.online() || isNear(other);
    }

    private boolean sameVenue(String name) {
        return venue != null && name != null && Objects.equals(letters(venue), letters(name));
    }

    private boolean isNear(Candidate other) {
        return latitude != null && other.latitude() != null && longitude != null && other.longitude() != null
                && Math.abs(latitude - other.latitude()) < SPOT && Math.abs(longitude - other.longitude()) < SPOT;
    }

    private static String letters(String name) {
        return Spelling.plain(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
