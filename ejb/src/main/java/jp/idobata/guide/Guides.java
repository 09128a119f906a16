package jp.idobata.guide;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.media.Picture;
import jp.idobata.prose.LinedPicture;

/** The guide pages: read by all, written by staff. */
@Stateless
@PermitAll
public class Guides {

    /** Most pages there can be. */
    public static final int MOST = 40;
    /** Most characters of a title. */
    public static final int TITLE_MOST = 80;
    /** Most characters of a text. */
    public static final int BODY_MOST = 8000;
    /** Most characters of a code. */
    public static final int SLUG_MOST = 40;

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int HISTORY_MOST = 50;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Leaves leaves;

    @Inject
    private TownClock clock;

    /** The pages in public view, in their order, without their texts. One statement. */
    public List<Guide> all() {
        return leaves.titles().stream().filter(guide -> !guide.hidden()).toList();
    }

    /** All pages, hidden ones too. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public List<Guide> allOfThem() {
        return leaves.titles();
    }

    /** A page in public view as it is worded now. Three statements. */
    public Optional<Guide> find(String slug) {
        return leaves.find(slug).filter(leaf -> !leaf.hidden()).flatMap(leaf -> leaves.wordings(leaf, 1).stream()
                .findFirst());
    }

    /** How a page was worded, the latest first, the first wording last; empty if there is no such page. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public List<Guide> history(String slug) {
        return leaves.find(slug).map(leaf -> leaves.wordings(leaf, HISTORY_MOST)).orElse(List.of());
    }

    /** What was done with a page besides wording it, the last first. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public List<GuideStep> steps(String slug) {
        return leaves.steps(slug, HISTORY_MOST);
    }

    /**
     * Words a page anew.
     *
     * @param read the wording that was read, as {@link Guide#key} names it
     * @throws GuideRefusal if there is no such page, title or text are missing or too long, of a picture it is not said
     * what it shows, or somebody has worded it meanwhile
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void write(String slug, String title, String body, List<LinedPicture> pictures, String read) {
        leaves.lock();
        var leaf = leaves.find(slug).orElseThrow(GuideRefusal::unknown);
        requireGood(title, body, pictures);
        if (!leaves.wordings(leaf, 1).get(0).key().equals(read)) {
            throw GuideRefusal.changed();
        }
        persist(slug, title, body, pictures);
    }

    /**
     * Begins a page. It is hidden until it is shown.
     *
     * @throws GuideRefusal if the code is none or there is such a page, there are enough, or as of {@link #write}
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void begin(String slug, String title, String body, List<LinedPicture> pictures) {
        leaves.lock();
        if (!isSlug(slug)) {
            throw GuideRefusal.badSlug();
        }
        var all = leaves.all();
        if (all.stream().anyMatch(leaf -> leaf.slug().equals(slug))) {
            throw GuideRefusal.takenSlug();
        }
        if (all.size() >= MOST) {
            throw GuideRefusal.tooMany(MOST);
        }
        requireGood(title, body, pictures);
        leaves.add(slug);
        leaves.step(slug, Deed.BEGUN, me(), clock.instant());
        persist(slug, title, body, pictures);
    }

    /** Whether it can be the end of an address. */
    public static boolean isSlug(String slug) {
        return slug != null && slug.length() <= SLUG_MOST && SLUG.matcher(slug).matches();
    }

    /**
     * Takes a page out of public view, or brings it back.
     *
     * @throws GuideRefusal if there is no such page, or somebody has done so already
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void turn(String slug, boolean hidden) {
        leaves.lock();
        if (leaves.find(slug).orElseThrow(GuideRefusal::unknown).hidden() == hidden) {
            throw GuideRefusal.changed();
        }
        leaves.turn(slug, hidden);
        leaves.step(slug, hidden ? Deed.HIDDEN : Deed.SHOWN, me(), clock.instant());
    }

    /**
     * Puts a page one place to the front; the first stays where it is.
     *
     * @throws GuideRefusal if there is no such page
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void forward(String slug) {
        leaves.lock();
        var order = new ArrayList<>(leaves.all().stream().map(Leaves.Leaf::slug).toList());
        var at = order.indexOf(slug);
        if (at < 0) {
            throw GuideRefusal.unknown();
        }
        if (at > 0) {
            order.add(at - 1, order.remove(at));
            for (var position = 0; position < order.size(); position++) {
                leaves.put(order.get(position), position + 1);
            }
            leaves.step(slug, Deed.MOVED, me(), clock.instant());
        }
    }

    private void persist(String slug, String title, String body, List<LinedPicture> pictures) {
        em.persist(new Wording(slug, title.strip(), body.strip().replace("\r\n", "\n"), pictures, me(),
                clock.instant()));
        em.flush();
    }

    private static void requireGood(String title, String body, List<LinedPicture> pictures) {
        if (isBad(title, TITLE_MOST)) {
            throw GuideRefusal.badTitle(TITLE_MOST);
        }
        if (isBad(body, BODY_MOST)) {
            throw GuideRefusal.badBody(BODY_MOST);
        }
        if (pictures.size() > Picture.MOST || pictures.stream().anyMatch(one -> one.picture().alt() == null
                || one.line().length() > LinedPicture.LINE_MOST
                || one.picture().alt().length() > Picture.ALT_MOST)) {
            throw GuideRefusal.badPictures();
        }
    }

    private static boolean isBad(String text, int most) {
        return text == null || text.isBlank() || text.codePointCount(0, text.length()) > most;
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
