package jp.idobata.area;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Reads the areas as they lie today. */
@Dependent
class Atlas {

    @Inject
    private AreaBook book;

    Topography today() {
        return new Topography(book.rows("select a.id, a.parent_id, a.kind, a.latitude, a.longitude,"
                + " ST_AsBinary(o.boundary), o.size from area a left join area_outline o on o.area_id = a.id"
                + " and o.until_on is null where a.ends_on is null order by a.id").stream().map(Atlas::spot).toList());
    }

    private static Spot spot(Object[] row) {
        return new Spot(AreaBook.number(row[0]), AreaBook.number(row[1]), (String) row[2], AreaBook.degrees(row[3]),
                AreaBook.degrees(row[4]), row[5] == null ? null
                        : PreparedGeometryFactory.prepare(shape((byte[]) row[5])),
                row[6] == null ? 0 : ((Number) row[6]).doubleValue());
    }

    static Geometry shape(byte[] wellKnown) {
        try {
            return new WKBReader().read(wellKnown);
        } catch (ParseException e) {
            throw new IllegalStateException("An outline that we wrote ourselves cannot be read", e);
        }
    }
}
