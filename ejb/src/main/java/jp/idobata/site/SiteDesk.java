package jp.idobata.site;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** Where administrators say how the site is called, how it looks and what it says. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class SiteDesk {

    /** Most characters of the name and of the tag. */
    public static final int NAME_MOST = 30;
    /** Most characters of a text. */
    public static final int TEXT_MOST = 2000;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final String TEXT = "text/";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private TownClock clock;

    /**
     * Sets something of the site.
     *
     * @param value what it is to be; null or blank for what the program has
     * @throws SiteRefusal if the site cannot be like that
     */
    public void set(Setting setting, String value) {
        var wanted = value == null || value.isBlank() ? null : value.strip();
        if (wanted != null) {
            check(setting, wanted);
        }
        write("select value from site_setting where name = ?1", "delete from site_setting where name = ?1",
                "insert into site_setting (name, value) values (?1, ?2)", wanted, setting.name(), setting.name());
    }

    /**
     * Sets several things of the site, all or none.
     *
     * @param values what each is to be; null or blank for what the program has
     * @throws SiteRefusal if the site cannot be like that
     */
    public void set(Map<Setting, String> values) {
        values.forEach(this::set);
    }

    /**
     * Has a text of the site say something else.
     *
     * @param words what is to be said in each language
     * @throws SiteRefusal if it is too long, or a placeholder is missing or too many; then nothing is changed
     */
    public void say(String key, List<Words> words) {
        words.forEach(one -> say(key, one.language(), one.usual(), one.wanted()));
    }

    /**
     * What a text is to say in one language.
     *
     * @param usual what the program says; its placeholders must be in what is to be said
     * @param wanted what is to be said; null or blank for what the program says
     */
    public record Words(String language, String usual, String wanted) {
    }

    private void say(String key, String language, String usual, String words) {
        var wanted = words == null || words.isBlank() || words.strip().equals(usual) ? null : words.strip();
        if (wanted != null && wanted.length() > TEXT_MOST) {
            throw SiteRefusal.tooLong(TEXT_MOST);
        }
        if (wanted != null && !placeholders(wanted).equals(placeholders(usual))) {
            throw SiteRefusal.placeholders(String.join(" ", placeholders(usual)));
        }
        write("select words from site_text where text_key = ?1 and language = ?3",
                "delete from site_text where text_key = ?1 and language = ?3",
                "insert into site_text (text_key, language, words) values (?1, ?3, ?2)", wanted,
                TEXT + language + "/" + key, key, language);
    }

    /** What was changed, the latest first. */
    public List<SiteChange> history(int first, int most) {
        List<?> rows = em.createNativeQuery("select id, name, before_value, after_value, changed_by, changed_at"
                + " from site_change order by id desc").setFirstResult(first).setMaxResults(most).getResultList();
        return rows.stream().map(row -> change((Object[]) row)).toList();
    }

    /** Writes what is wanted in the place of what was, and that it was changed; nothing if it is so already. */
    private void write(String select, String delete, String insert, String wanted, String name, String... key) {
        List<?> found = keyed(select, key).getResultList();
        var before = found.isEmpty() ? null : (String) found.get(0);
        if (Objects.equals(before, wanted)) {
            return;
        }
        keyed(delete, key).executeUpdate();
        if (wanted != null) {
            keyed(insert, key).setParameter(2, wanted).executeUpdate();
        }
        note(name, before, wanted);
    }

    private Query keyed(String sql, String... key) {
        var query = em.createNativeQuery(sql).setParameter(1, key[0]);
        return key.length > 1 ? query.setParameter(3, key[1]) : query;
    }

    void note(String name, String before, String after) {
        em.createNativeQuery("insert into site_change (name, before_value, after_value, changed_by, changed_at)"
                + " values (?1, ?2, ?3, ?4, ?5)").setParameter(1, name).setParameter(2, before).setParameter(3, after)
                .setParameter(4, session.getCallerPrincipal().getName())
                .setParameter(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
    }

    private static void check(Setting setting, String value) {
        switch (setting) {
            case NAME -> require(value.length() <= NAME_MOST && !value.matches("(?s).*[\\p{Cntrl}<>].*"),
                    SiteRefusal.badName(NAME_MOST));
            case TAG -> require(value.matches("[#＃][\\p{L}\\p{N}_ー]{1,29}"), SiteRefusal.badTag(NAME_MOST));
            case MAIN, ACTION -> require(Palette.isReadable(Colour.of(value).orElseThrow(SiteRefusal::badColour)),
                    SiteRefusal.tooPale());
            case LOGO -> require(value.matches("[0-9a-f]{64}"), SiteRefusal.noSuch());
            case LANGUAGES, MARKS_OFF -> require(value.matches("-|[a-z-]+(,[a-z-]+)*"), SiteRefusal.noSuch());
        }
    }

    private static void require(boolean good, SiteRefusal otherwise) {
        if (!good) {
            throw otherwise;
        }
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add("{" + match.group(1) + "}"));
        return found;
    }

    private static SiteChange change(Object[] row) {
        var at = row[5] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[5];
        return new SiteChange(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3],
                (String) row[4], at.toInstant(ZoneOffset.UTC));
    }
}
