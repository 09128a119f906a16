package jp.idobata.search.likeness;

import java.util.Optional;
import jp.idobata.area.AddressText;
import jp.idobata.area.Metres;
import jp.idobata.gathering.likeness.Phrase;
import jp.idobata.search.SearchTerms;
import jp.idobata.search.likeness.LikelyPlace.Why;

/** A place that somebody tells of, and the rule by which another may be the same. */
record ToldPlace(String folded, Phrase name, String house, Double latitude, Double longitude) {

    /** Within so many metres two places may be one. */
    static final int NEAR = 100;

    static ToldPlace of(String name, String address, Double latitude, Double longitude) {
        return new ToldPlace(SearchTerms.fold(name), Phrase.of(name), house(address).orElse(null), latitude, longitude);
    }

    private static Optional<String> house(String address) {
        return Optional.ofNullable(address).flatMap(AddressText::house);
    }

    /** Whether it has that name: folded, and something is left of it. */
    boolean isCalled(String other) {
        return !folded.isEmpty() && folded.equals(SearchTerms.fold(other));
    }

    /** What it has in common with another; empty if that is too little to ask. */
    Optional<Why> why(String otherName, String otherAddress, Integer metres) {
        if (isCalled(otherName)) {
            return Optional.of(Why.NAME);
        }
        if (metres != null && metres <= NEAR && name.isAlike(Phrase.of(otherName))) {
            return Optional.of(Why.NEAR);
        }
        return isAt(otherAddress) ? Optional.of(Why.ADDRESS) : Optional.empty();
    }

    /** Whether it has that address, however it is spelt. */
    boolean isAt(String other) {
        return house != null && house(other).filter(one -> AddressText.isSameHouse(house, one)).isPresent();
    }

    /** How far it is from a point; null if either is not known. */
    Integer metres(Double otherLatitude, Double otherLongitude) {
        return latitude == null || longitude == null || otherLatitude == null || otherLongitude == null ? null
                : (int) Math.round(Metres.between(latitude, longitude, otherLatitude, otherLongitude));
    }
}
