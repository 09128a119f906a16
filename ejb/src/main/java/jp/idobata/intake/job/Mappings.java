package jp.idobata.intake.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.sheet.Shape;

/** Mappings made by hand: which header of a file means what. */
@Dependent
class Mappings {

    @Inject
    private JobStore store;

    /** The shape a mapping gives; null without one. */
    Shape shape(Long id) {
        return id == null ? null : Shape.byHand(find(id).columns());
    }

    Mapping find(long id) {
        return mapping(store.rows("select id, name, kind, columns from import_mapping where id = ?1", id).get(0));
    }

    /** Those kept for files with this header, the latest first. */
    List<Mapping> kept(String headerHash) {
        return store.rows("select id, name, kind, columns from import_mapping where header_hash = ?1 and kept"
                + " order by id desc limit 20", headerHash).stream().map(Mappings::mapping).toList();
    }

    /**
     * Adds one.
     *
     * @param name null for one that is used once and not offered again
     */
    long add(String name, Kind kind, String headerHash, Map<String, Column> columns) {
        var json = Json.createObjectBuilder();
        columns.forEach((header, column) -> json.add(header, column.name()));
        store.change("insert into import_mapping (name, kind, header_hash, columns, kept, made_at)"
                + " values (?1, ?2, ?3, ?4, ?5, utc_timestamp(6))", name == null ? "" : name, kind.name(), headerHash,
                json.build().toString(), name != null);
        return store.added();
    }

    private static Mapping mapping(Object[] row) {
        var columns = new LinkedHashMap<String, Column>();
        try (var reader = Json.createReader(new StringReader((String) row[3]))) {
            reader.readObject().forEach((header, column) -> columns.put(header,
                    Column.valueOf(((JsonString) column).getString())));
        }
        return new Mapping(((Number) row[0]).longValue(), (String) row[1], Kind.valueOf((String) row[2]), columns);
    }
}
