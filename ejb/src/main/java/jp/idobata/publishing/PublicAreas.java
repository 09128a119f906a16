package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.idobata.area.Area;
import jp.idobata.area.Areas;

/** The town's areas as the public reads them. */
@Stateless
@PermitAll
public class PublicAreas {

    @Inject
    private Areas areas;

    /** The whole tree, from the areas that are part of no other. One statement. */
    public List<PublicArea> tree() {
        var all = areas.all();
        return all.stream().filter(area -> area.getParent() == null).map(area -> branch(area, all)).toList();
    }

    /** All areas in one list, each followed by its parts. One statement. */
    public List<PublicArea> all() {
        return tree().stream().flatMap(PublicAreas::flat).toList();
    }

    /** The area of that number with its parts. One statement. */
    public Optional<PublicArea> find(long id) {
        return all().stream().filter(area -> area.id() == id).findFirst();
    }

    private static Stream<PublicArea> flat(PublicArea area) {
        return Stream.concat(Stream.of(area), area.parts().stream().flatMap(PublicAreas::flat));
    }

    private static PublicArea branch(Area area, List<Area> all) {
        var parts = all.stream().filter(part -> part.getParent() != null && part.getParent().getId().equals(area
                .getId()))
                .map(part -> branch(part, all)).toList();
        return new PublicArea(area.getId(), area.getKind(), area.getName(),
                area.getParent() == null ? null : area.getParent().getId(), area.getPopulation(), area.getLatitude(),
                area.getLongitude(), parts);
    }
}
