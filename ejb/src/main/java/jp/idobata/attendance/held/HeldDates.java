package jp.idobata.attendance.held;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.GuestPosts;

/** The dates gone by of one's own gatherings, with the links by which it can be told how they went. */
@Stateless
@PermitAll
public class HeldDates {

    private static final int LATELY_DAYS = 14;
    private static final int MOST = 10;

    @Inject
    private HeldBook book;

    @Inject
    private Gatherings gatherings;

    @Inject
    private GuestPosts posts;

    @Inject
    private Accounts accounts;

    /** What was held in the last {@value #LATELY_DAYS} days and nothing was told of yet, of the signed-in person. */
    @RolesAllowed(Role.RESIDENT_NAME)
    public List<HeldDate> untold() {
        return book.dates("r.occurrence_id is null and (g.account_id = ?3 or g.account_id is null and g.group_id in"
                + " (select m.group_id from membership m where m.account_id = ?3))",
                accounts.requireCurrent().getId(), LATELY_DAYS, MOST);
    }

    /**
     * The last dates of one's own gathering.
     *
     * @throws jp.idobata.gathering.GatheringRefusal if it is not one's own
     */
    @RolesAllowed(Role.RESIDENT_NAME)
    public List<HeldDate> ofMine(long gatheringId) {
        return of(gatherings.mine(gatheringId).gathering().getId());
    }

    /** The last dates of the gathering that a guest's link opens; none if it opens none. */
    public List<HeldDate> ofPost(String postLink) {
        return posts.open(postLink).filter(opened -> opened.held() != null)
                .map(opened -> of(opened.held().gathering().getId())).orElse(List.of());
    }

    private List<HeldDate> of(long gatheringId) {
        return book.dates("g.id = ?3", gatheringId, HeldReports.DAYS, MOST);
    }
}
