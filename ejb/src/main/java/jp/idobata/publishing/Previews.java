package jp.idobata.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Series;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Surroundings;
import jp.idobata.gathering.Theme;
import jp.idobata.gathering.Welcome;

/** Proposals as the public will read them once they are accepted: for those who wrote them, and those who decide. */
@Stateless
@RolesAllowed({Role.RESIDENT_NAME, Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class Previews {

    @Inject
    private Gatherings gatherings;

    @Inject
    private Surroundings surroundings;

    @Inject
    private TownClock clock;

    /** What will be read; its number is 0. */
    public PublicGathering of(Proposal proposal) {
        var around = surroundings.of(proposal);
        var place = around.place();
        var slots = new Series(proposal.dates(), proposal.rrule()).toCome(clock.now());
        return new PublicGathering(0, proposal.title(), proposal.summary(), proposal.description(), dates(slots),
                slots.size(), proposal.rrule(), proposal.scheduleText(), proposal.online(), proposal.onlineUrl(),
                place == null ? null : place.getId(), place == null ? proposal.venue() : place.getName(),
                place == null || place.getAddress() == null ? proposal.address() : place.getAddress(),
                place == null || place.getLatitude() == null ? proposal.latitude() : place.getLatitude(),
                place == null || place.getLongitude() == null ? proposal.longitude() : place.getLongitude(),
                around.area() == null ? null : around.area().getId(),
                around.area() == null ? null : around.area().getName(),
                around.group() == null ? null : around.group().getId(),
                around.group() == null ? proposal.organiser() : around.group().getName(), themes(proposal),
                proposal.welcome().stream().sorted().map(Welcome::code).toList(), proposal.free(), proposal.fee(),
                proposal.capacity(), proposal.capacityText(), proposal.audience(), proposal.signUp(),
                proposal.phone(), proposal.email(), proposal.website(), null, clock.instant());
    }

    private static List<PublicDate> dates(List<Slot> slots) {
        return slots.stream().limit(PublicGatherings.DATES_MOST).map(slot -> new PublicDate(slot.startsAt(),
                slot.startsAt(), slot.endsAt(), slot.allDay(), null)).toList();
    }

    private List<String> themes(Proposal proposal) {
        return gatherings.themes().stream().map(Theme::getCode).filter(proposal.themes()::contains).toList();
    }
}
