package jp.idobata.intake.area;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.area.AreaDesk;
import jp.idobata.area.DrawnArea;
import jp.idobata.area.Metres;
import jp.idobata.area.Outline;
import jp.idobata.intake.area.OutlinePlan.Row;
import jp.idobata.intake.area.OutlinePlan.State;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Holds the features of a file against the areas that there are. */
final class OutlineReading {

    private static final double SAME_MOST = 1e-6;
    private static final double OVERLAP_LEAST = 0.02;
    private static final int FAR_METRES = 100_000;
    private static final int NAMES_TOLD = 3;
    private static final int PERCENT = 100;

    private final OutlineChoices choices;
    private final Map<String, Piece> pieces = new LinkedHashMap<>();
    private final List<Row> aside = new ArrayList<>();

    /** What the file says of one name. */
    private static final class Piece {
        private final List<Geometry> shapes = new ArrayList<>();
        private final List<String> where = new ArrayList<>();
        private final Set<Note> notes = EnumSet.noneOf(Note.class);
        private final Set<String> about = new java.util.TreeSet<>();
        private String code;
        private String parent;
        private Geometry whole;
    }

    private OutlineReading(OutlineChoices choices) {
        this.choices = choices;
    }

    /**
     * What taking the file in will do.
     *
     * @param drawn the areas of all kinds that there are today
     */
    static OutlinePlan plan(List<GeoJsonFile.Feature> features, OutlineChoices choices, List<DrawnArea> drawn) {
        var reading = new OutlineReading(choices);
        features.forEach(reading::take);
        reading.pieces.values().forEach(piece -> piece.whole = Shaping.union(piece.shapes));
        reading.noteOverlaps();
        reading.noteStrays();
        return new OutlinePlan(reading.rows(drawn));
    }

    private void take(GeoJsonFile.Feature feature) {
        var name = feature.properties().getOrDefault(choices.name(), "");
        var whole = name.isEmpty() || name.endsWith(choices.suffix()) ? name : name + choices.suffix();
        var shaping = Shaping.of(feature);
        if (name.isEmpty()) {
            shaping.notes().add(Note.NO_NAME);
        } else if (whole.codePointCount(0, whole.length()) > AreaDesk.NAME_MOST) {
            shaping.notes().add(Note.LONG_NAME);
        }
        if (shaping.notes().stream().anyMatch(Note::setsAside)) {
            aside.add(new Row(State.ASIDE, String.valueOf(feature.number()), whole, null, null, null, shaping.notes(),
                    "", null, null));
            return;
        }
        var piece = pieces.computeIfAbsent(whole, none -> new Piece());
        if (!piece.shapes.isEmpty()) {
            piece.notes.add(Note.SEVERAL);
        }
        piece.shapes.add(shaping.shape());
        piece.where.add(String.valueOf(feature.number()));
        piece.notes.addAll(shaping.notes());
        piece.code = shortCode(feature.properties().get(choices.code()), piece.code);
        piece.parent = feature.properties().getOrDefault(choices.parent(), piece.parent);
    }

    private static String shortCode(String code, String before) {
        return code == null || code.isEmpty() || code.length() > AreaDesk.KIND_MOST ? before : code;
    }

    private void noteOverlaps() {
        var tree = new STRtree();
        pieces.forEach((name, piece) -> tree.insert(piece.whole.getEnvelopeInternal(), name));
        pieces.forEach((name, piece) -> {
            for (var other : tree.query(piece.whole.getEnvelopeInternal())) {
                var its = pieces.get(other).whole;
                if (!name.equals(other) && share(piece.whole, its) > OVERLAP_LEAST) {
                    piece.notes.add(Note.OVERLAP);
                    piece.about.add((String) other);
                }
            }
        });
    }

    private static double share(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION).getArea()
                / Math.min(one.getArea(), other.getArea());
    }

    /** One that is far from most is likely to be a slip. */
    private void noteStrays() {
        var middles = pieces.values().stream().map(piece -> piece.whole.getCentroid().getCoordinate()).toList();
        if (middles.size() < 2) {
            return;
        }
        var x = middles.stream().mapToDouble(at -> at.x).sorted().skip(middles.size() / 2).findFirst().orElseThrow();
        var y = middles.stream().mapToDouble(at -> at.y).sorted().skip(middles.size() / 2).findFirst().orElseThrow();
        pieces.values().stream().filter(piece -> {
            var at = piece.whole.getCentroid().getCoordinate();
            return Metres.between(y, x, at.y, at.x) > FAR_METRES;
        }).forEach(piece -> piece.notes.add(Note.FAR));
    }

    private List<Row> rows(List<DrawnArea> drawn) {
        var ofKind = drawn.stream().filter(area -> area.kind().equals(choices.kind())).toList();
        var byName = ofKind.stream().collect(Collectors.toMap(DrawnArea::name, area -> area));
        var byCode = ofKind.stream().filter(area -> area.code() != null)
                .collect(Collectors.toMap(DrawnArea::code, area -> area, (one, other) -> one));
        var parents = drawn.stream().filter(area -> !area.kind().equals(choices.kind())).map(DrawnArea::name)
                .collect(Collectors.toSet());
        var rows = new ArrayList<Row>();
        pieces.forEach((name, piece) -> {
            var known = piece.code != null && byCode.containsKey(piece.code) ? byCode.get(piece.code)
                    : byName.get(name);
            rows.add(row(name, piece, known, parents));
        });
        var met = rows.stream().map(Row::areaId).collect(Collectors.toSet());
        ofKind.stream().filter(area -> !met.contains(area.id())).forEach(area -> rows.add(new Row(State.GONE, "",
                area.name(), area.code(), null, area.id(), Set.of(), "", null, null)));
        rows.addAll(aside);
        return rows;
    }

    private Row row(String name, Piece piece, DrawnArea known, Set<String> parents) {
        if (piece.parent != null && !piece.parent.isEmpty() && !parents.contains(piece.parent)) {
            piece.notes.add(Note.NO_PARENT);
        }
        var changed = known == null || known.shape() == null ? null : changed(known.shape(), piece.whole);
        var same = changed != null && changed < SAME_MOST && known.name().equals(name);
        var about = piece.about.stream().limit(NAMES_TOLD).collect(Collectors.joining("、"));
        return new Row(known == null ? State.NEW : same ? State.SAME : State.REDRAWN, String.join(", ", piece.where),
                name, piece.code, piece.parent, known == null ? null : known.id(), piece.notes, about,
                changed == null ? null : (int) Math.ceil(Math.min(1, changed) * PERCENT - SAME_MOST * PERCENT),
                new Outline(piece.whole));
    }

    /** The part of both together that only one of them covers. */
    private static double changed(Geometry before, Geometry now) {
        var both = OverlayNGRobust.overlay(before, now, OverlayNG.UNION).getArea();
        return both == 0 ? 0 : OverlayNGRobust.overlay(before, now, OverlayNG.SYMDIFFERENCE).getArea() / both;
    }
}
