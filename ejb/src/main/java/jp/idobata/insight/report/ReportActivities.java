package jp.idobata.insight.report;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/**
 * What counts as which activity, as the municipality has written it down. All staff read it; curators and
 * administrators write it.
 */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class ReportActivities {

    /** Most characters of a name. */
    public static final int NAME_MOST = 40;
    /** Most characters of all words together. */
    public static final int WORDS_MOST = 1000;

    private static final String ALL = "select id, name, words, themes, retired_at is not null, written_by, version"
            + " from report_activity";

    @Resource
    private SessionContext session;

    @Inject
    private Rows rows;

    @Inject
    private TownClock clock;

    /** Those that reports count by. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public List<Activity> inUse() {
        return all().stream().filter(activity -> !activity.retired()).toList();
    }

    /** All of them, in their order. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public List<Activity> all() {
        return rows.of(ALL + " order by position, id").stream().map(row -> new Activity(Rows.number(row[0]),
                (String) row[1], cut((String) row[2]), cut((String) row[3]), Rows.truth(row[4]), (String) row[5],
                Rows.number(row[6]))).toList();
    }

    /**
     * Adds a kind of activity at the end.
     *
     * @throws ReportRefusal if the name is missing, or it has neither words nor themes, or one of them is too long
     */
    public void add(String name, Collection<String> words, Collection<String> themes) {
        require(name, words, themes);
        rows.change("insert into report_activity (name, words, themes, position, written_by, written_at, version)"
                + " select ?1, ?2, ?3, coalesce(max(position), 0) + 10, ?4, ?5, 0 from report_activity", name.strip(),
                join(words), join(themes), session.getCallerPrincipal().getName(), moment());
    }

    /**
     * Writes one anew.
     *
     * @param version as it was read
     * @throws ReportRefusal as for {@link #add}, or if it is not there or was changed meanwhile
     */
    public void write(long id, long version, String name, Collection<String> words, Collection<String> themes) {
        require(name, words, themes);
        requireOne(id, rows.change("update report_activity set name = ?2, words = ?3, themes = ?4, written_by = ?5,"
                + " written_at = ?6, version = version + 1 where id = ?1 and version = ?7", id, name.strip(),
                join(words), join(themes),
                session.getCallerPrincipal().getName(), moment(), version));
    }

    /**
     * Takes one out of use, or into use again.
     *
     * @throws ReportRefusal if it is not there
     */
    public void use(long id, boolean used) {
        requireOne(id, rows.change("update report_activity set retired_at = ?2, written_by = ?3, written_at = ?4,"
                + " version = version + 1 where id = ?1", id, used ? null : moment(),
                session.getCallerPrincipal().getName(), moment()));
    }

    private void requireOne(long id, int changed) {
        if (changed == 0) {
            throw rows.of("select 1 from report_activity where id = ?1", id).isEmpty() ? ReportRefusal.missingActivity()
                    : ReportRefusal.changedActivity();
        }
    }

    private static void require(String name, Collection<String> words, Collection<String> themes) {
        if (name == null || name.isBlank() || name.strip().length() > NAME_MOST) {
            throw ReportRefusal.badActivity(NAME_MOST);
        }
        if (join(words).length() > WORDS_MOST || join(words).isEmpty() && join(themes).isEmpty()) {
            throw ReportRefusal.badWords(WORDS_MOST);
        }
    }

    private static String join(Collection<String> all) {
        return all.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct()
                .collect(Collectors.joining(","));
    }

    private static List<String> cut(String all) {
        return Stream.of(all.split(",")).filter(one -> !one.isEmpty()).toList();
    }

    private LocalDateTime moment() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
