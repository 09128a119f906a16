package jp.idobata.gathering;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/**
 * The themes of the town: named, ordered, added and retired by administrators. A theme is never deleted, for addresses
 * and gatherings have its code. Every change is a row.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class ThemeDesk {

    /** Most themes that are offered; more than people can take in at a glance. */
    public static final int MOST = 24;

    private static final int STEP = 10;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private TownClock clock;

    /** All themes, retired ones last, each group in its order. */
    public List<Theme> all() {
        return em.createQuery("select t from Theme t order by case when t.retiredAt is null then 0 else 1 end,"
                + " t.position, t.code", Theme.class).getResultList();
    }

    /** How many gatherings have each theme, by code. */
    public Map<String, Integer> uses() {
        List<?> rows = em.createNativeQuery("select theme, count(*) from gathering_theme group by theme")
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0],
                row -> ((Number) row[1]).intValue()));
    }

    /**
     * Adds a theme, as the last one.
     *
     * @param code its stable name in addresses: 2 to 20 small letters, digits and hyphens
     * @throws GatheringRefusal if it is taken or none, a name is missing or too long, or there are {@value #MOST}
     */
    public void add(String code, ThemeNames names) {
        var offered = offered();
        if (code == null || !code.matches("[a-z][a-z0-9-]{1,19}") || em.find(Theme.class, code) != null
                || offered.size() >= MOST) {
            throw GatheringRefusal.badTheme();
        }
        var theme = new Theme(code, offered.stream().mapToInt(Theme::getPosition).max().orElse(0) + STEP);
        theme.call(require(names));
        em.persist(theme);
        note(code, "ADDED", names.toString());
    }

    /**
     * Calls a theme something else.
     *
     * @throws GatheringRefusal if there is no such theme, or a name is missing or too long
     */
    public void rename(String code, ThemeNames names) {
        find(code).call(require(names));
        note(code, "RENAMED", names.toString());
    }

    /** Moves a theme one place up, or down. */
    public void move(String code, boolean up) {
        var order = new ArrayList<>(offered());
        var place = order.indexOf(find(code));
        var other = up ? place - 1 : place + 1;
        if (place >= 0 && other >= 0 && other < order.size()) {
            Collections.swap(order, place, other);
            IntStream.range(0, order.size()).forEach(index -> order.get(index).moveTo((index + 1) * STEP));
            note(code, up ? "MOVED_UP" : "MOVED_DOWN", order.get(other).getName());
        }
    }

    /** Offers a theme no longer; what has it keeps it. */
    public void retire(String code) {
        var theme = find(code);
        if (offered().size() < 2) {
            throw GatheringRefusal.badTheme();
        }
        theme.retire(clock.instant());
        note(code, "RETIRED", theme.getName());
    }

    /** Offers a retired theme again. */
    public void restore(String code) {
        var theme = find(code);
        theme.retire(null);
        note(code, "RESTORED", theme.getName());
    }

    private List<Theme> offered() {
        return em.createQuery("select t from Theme t where t.retiredAt is null order by t.position, t.code",
                Theme.class).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private Theme find(String code) {
        var theme = code == null ? null : em.find(Theme.class, code);
        if (theme == null) {
            throw GatheringRefusal.badTheme();
        }
        return theme;
    }

    private static ThemeNames require(ThemeNames names) {
        if (!names.areGood()) {
            throw GatheringRefusal.badTheme();
        }
        return names;
    }

    private void note(String code, String deed, String words) {
        em.createNativeQuery("insert into theme_change (theme, deed, words, changed_by, changed_at)"
                + " values (?1, ?2, ?3, ?4, ?5)").setParameter(1, code).setParameter(2, deed).setParameter(3, words)
                .setParameter(4, session.getCallerPrincipal().getName())
                .setParameter(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
    }
}
