package jp.idobata.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import jp.idobata.account.Role;
import jp.idobata.area.Areas;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.group.Groups;
import jp.idobata.intake.gathering.IntakeGathering;
import jp.idobata.intake.place.IntakeArea;
import jp.idobata.intake.place.IntakePlace;
import jp.idobata.intake.report.ImportReport;
import jp.idobata.intake.where.Municipality;
import jp.idobata.place.Places;

/** Writes what was read from files into the town, by the same doors as everybody else. Each call is one transaction. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Intake {

    @Inject
    private Areas areas;

    @Inject
    private Places places;

    @Inject
    private Groups groups;

    @Inject
    private Gatherings gatherings;

    @Inject
    private TownClock clock;

    /** Adds areas below the municipality. */
    public void areas(Municipality town, String kind, List<IntakeArea> read) {
        var root = areas.add(null, kind, town.name(), town.centre().lat(), town.centre().lon());
        for (var area : read) {
            var anchor = area.anchor();
            areas.add(root, area.kind(), area.name(), anchor == null ? null : anchor.lat(),
                    anchor == null ? null : anchor.lon());
        }
    }

    /** Adds places or rewrites those read before; those of some categories are open to drop in. */
    public void places(List<IntakePlace> read, List<String> dropIn, ImportReport report) {
        var translation = Translation.of(report, clock.today());
        read.forEach(place -> places.record(translation.place(place, dropIn.contains(place.category())), null));
    }

    /** Adds gatherings or rewrites those read before, and publishes those that have dates. */
    public void gatherings(List<IntakeGathering> read, String townName, ImportReport report) {
        var translation = Translation.of(report, clock.today());
        for (var gathering : read) {
            var organiser = Translation.groupName(gathering);
            var group = organiser == null ? null : groups.add(organiser).getId();
            var proposal = translation.gathering(gathering, group, place(gathering, townName));
            gatherings.record(proposal, gathering.key(), translation.unread(gathering.sources()),
                    !gathering.occurrences().isEmpty());
        }
    }

    /** The place of that name, with or without the municipality's own before it. */
    private Long place(IntakeGathering gathering, String townName) {
        if (gathering.venue() == null) {
            return null;
        }
        var name = gathering.venue().name();
        return List.of(name, townName + name, name.startsWith(townName) ? name.substring(townName.length()) : name)
                .stream()
                .distinct().map(places::named).filter(named -> named.size() == 1).map(named -> named.get(0).getId())
                .findFirst().orElse(null);
    }
}
