package jp.idobata.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.Fingerprint;

/**
 * A first look at a file: its headers and first rows, and what the known shapes make of them.
 *
 * @param header the fullest of the first rows
 * @param rows the first rows below it
 * @param gatherings columns that are known of lists of gatherings
 * @param places columns that are known of lists of places
 */
public record SheetOutline(List<String> header, List<List<String>> rows, Set<Column> gatherings, Set<Column> places) {

    private static final int LOOKED_AT = 30;
    private static final int SHOWN = 5;
    private static final Set<Column> OF_PLACES = Set.of(Column.ADDRESS, Column.LATITUDE, Column.POSITION, Column.PHONE,
            Column.URL);

    /**
     * Looks at the sheet of a file that has the most rows.
     *
     * @throws IOException if nothing of the file can be read
     */
    public static SheetOutline of(byte[] bytes) throws IOException {
        var sheet = RawFile.read(bytes).sheets().stream().filter(one -> !SheetReader.isExample(one))
                .max(Comparator.comparing(one -> one.rows().size()))
                .orElseThrow(() -> new UnreadableFile(UnreadableFile.Why.EMPTY));
        var header = Header.find(sheet, Shape.ofGatherings()).or(() -> Header.find(sheet, Shape.ofPlaces()));
        var first = header.map(Header::row).orElseGet(() -> fullest(sheet));
        var names = sheet.rows().stream().filter(row -> row.number() == first).findFirst().map(RawRow::cells)
                .orElse(List.of());
        var below = sheet.rows().stream().filter(row -> row.number() > first && !row.isBlank()).limit(SHOWN)
                .map(RawRow::cells).toList();
        return new SheetOutline(names, below, columns(sheet, Shape.ofGatherings()), columns(sheet, Shape.ofPlaces()));
    }

    /** Whether it is a list of gatherings, as far as its header tells. */
    public boolean listsGatherings() {
        return gatherings.contains(Column.NAME) && gatherings.contains(Column.DATE);
    }

    /** Whether it is a list of places, as far as its header tells. */
    public boolean listsPlaces() {
        return !listsGatherings() && places.contains(Column.NAME) && places.stream().anyMatch(OF_PLACES::contains);
    }

    /** The same for all files with this header: the fingerprint of its folded texts. */
    public String hash() {
        return Fingerprint.of(header.stream().map(CellText::header).collect(Collectors.joining("\n")));
    }

    /** What the known shapes make of each header; null where nothing. */
    public List<Column> known(boolean ofGatherings) {
        Map<Column, Integer> places = (ofGatherings ? Shape.ofGatherings() : Shape.ofPlaces()).match(header);
        var known = new ArrayList<Column>();
        for (var i = 0; i < header.size(); i++) {
            var at = i;
            known.add(places.entrySet().stream().filter(entry -> entry.getValue() == at).map(Map.Entry::getKey)
                    .findFirst().orElse(null));
        }
        return known;
    }

    private static Set<Column> columns(RawSheet sheet, Shape shape) {
        Optional<Header> header = Header.find(sheet, shape);
        return header.map(found -> Set.copyOf(found.places().keySet())).orElse(Set.of());
    }

    private static int fullest(RawSheet sheet) {
        return sheet.rows().stream().limit(LOOKED_AT).max(Comparator.comparing(row -> row.cells().stream()
                .filter(cell -> !cell.isBlank()).count())).map(RawRow::number).orElse(1);
    }
}
