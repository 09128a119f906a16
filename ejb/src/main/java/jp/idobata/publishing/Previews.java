package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.freshness.Freshness;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.GuestPosts;
import jp.idobata.gathering.Occurrence;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Surroundings;
import jp.idobata.gathering.Theme;
import jp.idobata.gathering.Welcome;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.search.GatheringCard;

/** Proposals as the public will read them once they are accepted: for those who wrote them, and those who decide. */
@Stateless
@RolesAllowed({Role.RESIDENT_NAME, Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class Previews {

    @Inject
    private Gatherings gatherings;

    @Inject
    private GuestPosts guestPosts;

    @Inject
    private Surroundings surroundings;

    @Inject
    private TownClock clock;

    /** What will be read of something new; its number is 0. */
    public PublicGathering of(Proposal proposal) {
        return of(proposal, null);
    }

    /**
     * What will be read; its number is 0.
     *
     * @param changed number of the gathering it changes, whose dates keep their moves and cancellations; or null
     */
    public PublicGathering of(Proposal proposal, Long changed) {
        return read(proposal, gatherings.outlook(changed, proposal), null);
    }

    /** What will be read of the draft that a link opens; empty if it opens none. Its number is 0. */
    @PermitAll
    public Optional<PublicGathering> behind(String link) {
        return guestPosts.open(link).filter(opened -> opened.draft() != null)
                .map(opened -> read(opened.draft().getProposal(), guestPosts.outlook(link), link));
    }

    /**
     * What will be read of what somebody types who is not signed in. Its number is 0.
     *
     * @param link the link it is written by, or null
     * @throws IllegalArgumentException if it speaks of a group or of pictures, which are not theirs to show
     */
    @PermitAll
    public PublicGathering typed(String link, Proposal proposal) {
        if (link == null && (proposal.groupId() != null || !proposal.pictures().isEmpty())) {
            throw new IllegalArgumentException("a group or pictures without a name");
        }
        return read(proposal, guestPosts.outlook(link, proposal), link);
    }

    /** @param link by which its pictures are seen, or null */
    private PublicGathering read(Proposal proposal, List<Occurrence> dates, String link) {
        var around = surroundings.of(proposal);
        var place = around.place();
        return new PublicGathering(0, proposal.title(), proposal.summary(), proposal.description(), dates(dates),
                dates.size(), recurring(proposal), proposal.scheduleText(), proposal.online(),
                proposal.terms().urlForComers() ? null : proposal.onlineUrl(),
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
                proposal.phone(), proposal.email(), proposal.website(), proposal.terms(), null, false, clock.instant(),
                around.pictures().stream().map(picture -> picture.seenBy(link)).toList(), Freshness.SURE,
                false, proposal.readings());
    }

    private static Recurring recurring(Proposal proposal) {
        return proposal.rrule() == null || proposal.dates().isEmpty() ? null
                : new Recurring(proposal.rrule(), proposal.dates().get(0).startsAt(), proposal.pauses());
    }

    /**
     * The card of a proposal as lists will show it; its number is 0. Empty as long as it has no title or no date to
     * come.
     *
     * @param changed number of the gathering it changes, or null
     */
    public List<GatheringCard> cards(Proposal proposal, Long changed) {
        return isShort(proposal) ? List.of() : cards(of(proposal, changed));
    }

    /** The same of what somebody types who is not signed in; see {@link #typed}. */
    @PermitAll
    public List<GatheringCard> cards(String link, Proposal proposal) {
        return isShort(proposal) ? List.of() : cards(typed(link, proposal));
    }

    private static boolean isShort(Proposal proposal) {
        return proposal.title() == null || proposal.dates().isEmpty();
    }

    private static List<GatheringCard> cards(PublicGathering shown) {
        return shown.dates().stream().limit(1).map(date -> new GatheringCard(0, shown.title(), shown.summary(),
                date.startsAt(), date.endsAt(), date.allDay(), shown.datesInAll(), shown.recurring(), shown.online(),
                shown.placeId(), shown.placeName(), shown.address(), shown.latitude(), shown.longitude(),
                shown.areaId(), shown.areaName(), shown.groupId(), shown.organiser(), shown.themes(), shown.welcome(),
                shown.free(), shown.fee(), date.cancelled() != null, null, shown.updatedAt(),
                shown.pictures().stream().findFirst().orElse(null), null, false, shown.readings())).toList();
    }

    private static List<PublicDate> dates(List<Occurrence> dates) {
        return dates.stream().limit(PublicGatherings.DATES_MOST).map(date -> new PublicDate(date.getOriginalStartsAt(),
                date.getStartsAt(), date.getEndsAt(), date.isAllDay(), date.getCancellation() == null ? null
                : date.getCancellation().getReason())).toList();
    }

    private List<String> themes(Proposal proposal) {
        return gatherings.themes().stream().map(Theme::getCode).filter(proposal.themes()::contains).toList();
    }
}
