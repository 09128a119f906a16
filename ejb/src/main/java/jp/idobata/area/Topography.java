package jp.idobata.area;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** The areas of one day as they lie on the map, for many questions at once; the rule is that of the package. */
final class Topography {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Map<Long, Spot> spots = new LinkedHashMap<>();
    private final Map<String, List<Spot>> anchors;
    private final STRtree outlines = new STRtree();

    Topography(Collection<Spot> all) {
        all.forEach(spot -> spots.put(spot.id(), spot));
        Set<Long> whole = all.stream().map(Spot::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
        anchors = all.stream().filter(spot -> spot.anchored() && !spot.outlined() && !whole.contains(spot.id()))
                .collect(Collectors.groupingBy(Spot::layer));
        all.stream().filter(Spot::outlined)
                .forEach(spot -> outlines.insert(spot.shape().getGeometry().getEnvelopeInternal(), spot));
        outlines.build();
    }

    /** What it lies in, one area for each kind of area. */
    Map<String, Lying> of(Double latitude, Double longitude, Long byHand) {
        var lying = new LinkedHashMap<String, Lying>();
        if (byHand != null && spots.containsKey(byHand)) {
            settle(lying, spots.get(byHand), Means.HAND, Means.HAND);
        }
        if (latitude != null && longitude != null) {
            var holding = holding(latitude, longitude);
            holding.forEach(spot -> lying.putIfAbsent(spot.layer(), new Lying(spot.id(), Means.OUTLINE)));
            holding.forEach(spot -> settle(lying, spot, Means.OUTLINE, Means.PART));
            anchors.forEach((layer, all) -> nearest(all.stream(), latitude, longitude)
                    .filter(spot -> !lying.containsKey(layer))
                    .ifPresent(spot -> settle(lying, spot, Means.ANCHOR, Means.PART)));
        }
        return lying;
    }

    /** The one area that it is shown under. */
    Optional<Long> finest(Double latitude, Double longitude, Long byHand) {
        if (byHand != null && spots.containsKey(byHand)) {
            return Optional.of(byHand);
        }
        if (latitude == null || longitude == null) {
            return Optional.empty();
        }
        var smallest = holding(latitude, longitude).stream().findFirst();
        var within = anchors.values().stream().flatMap(List::stream)
                .filter(spot -> smallest.isEmpty() || above(spot).anyMatch(smallest.get()::equals));
        return nearest(within, latitude, longitude).or(() -> smallest).map(Spot::id);
    }

    /** The area of that number, if it is there on that day. */
    Optional<Spot> find(long id) {
        return Optional.ofNullable(spots.get(id));
    }

    /** What is part of it, one step down. */
    List<Spot> parts(long id) {
        return spots.values().stream().filter(spot -> spot.parentId() != null && spot.parentId() == id).toList();
    }

    /** The areas of a kind. */
    List<Spot> layer(String layer) {
        return spots.values().stream().filter(spot -> spot.layer().equals(layer)).toList();
    }

    private void settle(Map<String, Lying> lying, Spot spot, Means own, Means above) {
        lying.putIfAbsent(spot.layer(), new Lying(spot.id(), own));
        above(spot).forEach(whole -> lying.putIfAbsent(whole.layer(), new Lying(whole.id(), above)));
    }

    /** What an area is part of, the nearest first; a circle is walked once. */
    private Stream<Spot> above(Spot spot) {
        var seen = new HashSet<Long>();
        return Stream.iterate(spots.get(spot.parentId()), whole -> whole != null && seen.add(whole.id()),
                whole -> spots.get(whole.parentId()));
    }

    private List<Spot> holding(double latitude, double longitude) {
        var at = new Coordinate(longitude, latitude);
        var point = FACTORY.createPoint(at);
        List<?> near = outlines.query(new Envelope(at));
        return near.stream().map(Spot.class::cast).filter(spot -> spot.shape().intersects(point))
                .sorted(Comparator.comparingDouble(Spot::size).thenComparing(Spot::id)).toList();
    }

    private static Optional<Spot> nearest(Stream<Spot> all, double latitude, double longitude) {
        return all.filter(spot -> Metres.between(latitude, longitude, spot.latitude(), spot.longitude())
                <= Areas.ANCHOR_REACH_METRES).min(Comparator.comparingDouble((Spot spot) -> Metres.between(latitude,
                longitude, spot.latitude(), spot.longitude())).thenComparing(Spot::id));
    }
}
