package jp.idobata.area;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.idobata.area.AddressPoint.Precision;

/**
 * Finds roughly where an address lies, from a list of towns with a point in each ({@code towns.tsv}, see
 * {@code SOURCE.txt}); asks nobody on the net. The longest town's name that the address begins with counts, however
 * numbers, dashes and letters are written.
 */
public final class TownPoints {

    private static final TownPoints PUBLISHED = load();

    private final Map<String, Map<String, AddressPoint>> towns = new LinkedHashMap<>();
    private int longest;

    private TownPoints() {
    }

    /** The list that comes with the program; read once. */
    public static TownPoints published() {
        return PUBLISHED;
    }

    /**
     * A point for an address.
     *
     * @param address as people write it, with or without prefecture and municipality
     * @param homes the municipalities one of which is meant where none is written; nothing is found in others, nor
     *     where two of them have such a town
     */
    public Optional<AddressPoint> find(String address, Collection<String> homes) {
        var written = AddressText.plain(address);
        for (var municipality : towns.entrySet()) {
            var at = written.indexOf(municipality.getKey());
            if (at >= 0 && at <= AddressText.PREFECTURE_MOST) {
                return find(municipality.getValue(), written.substring(at + municipality.getKey().length()));
            }
        }
        if (AddressText.namesMunicipality(written)) {
            return Optional.empty();
        }
        var found = towns.entrySet().stream().filter(municipality -> homes.contains(municipality.getKey()))
                .flatMap(municipality -> find(municipality.getValue(), written).stream()).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Every town with its point; names that several blocks share are left out. */
    public List<AddressPoint> all() {
        return towns.values().stream().flatMap(points -> points.values().stream())
                .filter(point -> point.precision() == Precision.TOWN).toList();
    }

    private Optional<AddressPoint> find(Map<String, AddressPoint> points, String rest) {
        var address = AddressText.withoutSection(rest);
        for (var length = Math.min(longest, address.length()); length > 0; length--) {
            var name = address.substring(0, length);
            var tail = address.substring(length);
            var block = AddressText.blockAfter(tail).map(number -> points.get(name + number + "丁目"));
            if (block.isPresent() && block.get() != null) {
                return block;
            }
            var point = points.get(name);
            if (point == null && AddressText.mayLackTown(tail)) {
                point = points.get(name + "町");
            }
            if (point != null) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    private void add(String municipality, String town, double latitude, double longitude) {
        var points = towns.computeIfAbsent(municipality, name -> new HashMap<>());
        points.put(AddressText.plain(town), new AddressPoint(latitude, longitude, town, Precision.TOWN));
    }

    /** The name that several blocks share stands for the middle of them, unless it is a town of its own. */
    private void addSharedNames() {
        for (var points : towns.values()) {
            var blocks = new HashMap<String, List<AddressPoint>>();
            points.forEach((name, point) -> AddressText.sharedName(name).ifPresent(shared -> blocks
                    .computeIfAbsent(shared, none -> new ArrayList<>()).add(point)));
            blocks.forEach((shared, all) -> points.putIfAbsent(shared, new AddressPoint(
                    all.stream().mapToDouble(AddressPoint::latitude).average().orElseThrow(),
                    all.stream().mapToDouble(AddressPoint::longitude).average().orElseThrow(), shared,
                    Precision.SEVERAL_BLOCKS)));
            longest = Math.max(longest, points.keySet().stream().mapToInt(String::length).max().orElse(0));
        }
    }

    private static TownPoints load() {
        var points = new TownPoints();
        try (var lines = new BufferedReader(new InputStreamReader(TownPoints.class.getResourceAsStream("towns.tsv"),
                StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t")).forEach(cells -> points.add(cells[0], cells[1],
                    Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
        } catch (IOException e) {
            throw new UncheckedIOException("towns.tsv", e);
        }
        points.addSharedNames();
        return points;
    }
}
