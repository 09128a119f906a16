package jp.idobata.area;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Drafts where an address lies, without asking anybody on the net. */
@Stateless
@PermitAll
public class Geocoding {

    @Inject
    private Areas areas;

    @Inject
    private Atlas atlas;

    /** A point that stands for an area: its anchor, the inside of its outline, or the middle of its parts' points. */
    public Optional<AreaPoint> middle(long area) {
        return AreaPoint.middle(atlas.today(), area);
    }

    /**
     * Roughly where that is; empty if it is not among the towns known.
     *
     * @param address as people write it; what names no municipality is taken to be in one of those that are areas here
     *     and part of no other
     */
    public Optional<AddressPoint> find(String address) {
        var homes = areas.all().stream().filter(area -> area.getParent() == null).map(Area::getName).toList();
        return address == null ? Optional.empty() : TownPoints.published().find(address, homes);
    }
}
