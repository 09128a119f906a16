package jp.idobata.guide;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** The guide pages: read by all, written by staff. */
@Stateless
@PermitAll
public class Guides {

    /** The pages there are, in the order to read them. */
    public static final List<String> SLUGS = List.of("begin", "halls", "parks");
    /** Most characters of a title. */
    public static final int TITLE_MOST = 80;
    /** Most characters of a text. */
    public static final int BODY_MOST = 8000;

    private static final int HISTORY_MOST = 50;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private TownClock clock;

    /** All pages as they are worded now. */
    public List<Guide> all() {
        return SLUGS.stream().map(slug -> find(slug).orElseThrow()).toList();
    }

    /** A page as it is worded now. One statement. */
    public Optional<Guide> find(String slug) {
        return SLUGS.contains(slug) ? Optional.of(wordings(slug, 1).get(0)) : Optional.empty();
    }

    /** How a page was worded, the latest first, the first wording last. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public List<Guide> history(String slug) {
        return wordings(slug, HISTORY_MOST);
    }

    /**
     * Words a page anew.
     *
     * @param read the wording that was read, as {@link Guide#key} names it
     * @throws GuideRefusal if there is no such page, title or text are missing or too long, or somebody has worded it
     * meanwhile
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void write(String slug, String title, String body, String read) {
        if (!SLUGS.contains(slug)) {
            throw GuideRefusal.unknown();
        }
        if (isBad(title, TITLE_MOST)) {
            throw GuideRefusal.badTitle(TITLE_MOST);
        }
        if (isBad(body, BODY_MOST)) {
            throw GuideRefusal.badBody(BODY_MOST);
        }
        if (!wordings(slug, 1).get(0).key().equals(read)) {
            throw GuideRefusal.changed();
        }
        em.persist(new Wording(slug, title.strip(), body.strip().replace("\r\n", "\n"),
                session.getCallerPrincipal().getName(), clock.instant()));
    }

    private static boolean isBad(String text, int most) {
        return text == null || text.isBlank() || text.codePointCount(0, text.length()) > most;
    }

    private List<Guide> wordings(String slug, int most) {
        var wordings = new ArrayList<>(em.createQuery("select w from GuideWording w where w.slug = :slug"
                + " order by w.id desc", Wording.class).setParameter("slug", slug).setMaxResults(most)
                .getResultStream().map(Wording::asGuide).toList());
        if (wordings.size() < most) {
            wordings.add(first(slug));
        }
        return wordings;
    }

    private static Guide first(String slug) {
        try (var file = Guides.class.getResourceAsStream(slug + ".txt")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var end = text.indexOf('\n');
            return new Guide(slug, text.substring(0, end).strip(), text.substring(end).strip(), null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(slug, e);
        }
    }
}
