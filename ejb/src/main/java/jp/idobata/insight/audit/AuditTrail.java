package jp.idobata.insight.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** Reads what was done at the desk, the latest first. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class AuditTrail {

    /** Most entries at once. */
    public static final int MOST = 1000;

    private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 0, 0);
    /** So many people of a name are listed; of more, each one is looked up. */
    private static final int NAMED_MOST = 200;
    /** By moment, the latest first; of the same moment by source, then by number, the largest first. */
    private static final Comparator<Found> LATEST = Comparator.comparing(Found::at).reversed()
            .thenComparing(Found::source).thenComparing(Comparator.comparing(Found::id).reversed());

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @Inject
    private TownClock clock;

    private record Found(LocalDateTime at, int source, long id, AuditEntry entry) {
    }

    private record Place(LocalDateTime at, int source, long id) {

        static Place of(String text) {
            var parts = text.split("_");
            return parts.length == 3 && text.matches("[\\dT:.-]{16,29}_\\d{1,3}_\\d{1,18}")
                    ? new Place(LocalDateTime.parse(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]))
                    : new Place(LAST, -1, Long.MAX_VALUE);
        }

        /** Up to which number rows of that very moment are still to come from a source. */
        long before(int other) {
            return other < source ? Long.MIN_VALUE : other == source ? id : Long.MAX_VALUE;
        }
    }

    /** Codes of what deeds can be about. */
    public List<String> rooms() {
        return AuditSources.ALL.stream().map(AuditSource::room).distinct().toList();
    }

    /** The columns that say who did something, as {@code table.column}: those read here, and those shown elsewhere. */
    public Set<String> columns() {
        var columns = new TreeSet<>(AuditSources.ELSEWHERE.keySet());
        AuditSources.ALL.forEach(source -> columns.add(source.who()));
        return columns;
    }

    /**
     * Some deeds, the latest first. One statement for each table that is asked.
     *
     * @param most at most so many, up to {@value #MOST}
     */
    public List<AuditEntry> list(AuditQuestion question, int most) {
        var place = Place.of(question.after());
        var limit = Math.min(most, MOST);
        var found = new ArrayList<Found>();
        var named = named(words(question));
        var met = new HashMap<String, Boolean>();
        for (var i = 0; i < AuditSources.ALL.size(); i++) {
            if (question.room().isEmpty() || AuditSources.ALL.get(i).room().equals(question.room())) {
                var source = AuditSources.ALL.get(i);
                found.addAll(read(i, source.sql(named, called(source.thing(), words(question), met)), question, place,
                        limit));
            }
        }
        return found.stream().sorted(LATEST).limit(limit).map(Found::entry).toList();
    }

    private static String words(AuditQuestion question) {
        return question.words().isBlank() ? ""
                : "%" + question.words().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** Condition for whoever has such a name. People are looked through once, and not for each table. */
    private String named(String words) {
        if (words.isEmpty()) {
            return "false";
        }
        List<?> people = em.createNativeQuery("select id from town.account where name like ?1 limit " + (NAMED_MOST
                + 1)).setParameter(1, words).getResultList();
        var numbers = people.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return people.isEmpty() ? "false" : "(select n.id from town.account n where n.email = {who} and "
                + (people.size() > NAMED_MOST ? "n.name like ?3" : "n.id in (" + numbers + ")") + ") is not null";
    }

    /**
     * Condition for what has such a name. Where nothing is called so, each table of names was looked through once, and
     * nobody looks for the name of each row.
     */
    private String called(String thing, String words, Map<String, Boolean> met) {
        var names = AuditSources.NAMES.get(thing);
        return !words.isEmpty() && (names == null || names.stream().anyMatch(name -> met.computeIfAbsent(name,
                one -> isMet(one, words)))) ? thing + " like ?3" : "false";
    }

    private boolean isMet(String name, String words) {
        return !em.createNativeQuery("select 1 from town." + name.replaceFirst("\\.(.*)", " where $1") + " like ?1"
                + " limit 1").setParameter(1, words).getResultList().isEmpty();
    }

    private List<Found> read(int source, String sql, AuditQuestion question, Place place, int limit) {
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, midnight(question.from())).setParameter(2, midnight(question.to().plusDays(1)))
                .setParameter(3, words(question)).setParameter(4, place.at()).setParameter(5, place.before(source))
                .setParameter(6, limit).setParameter(7, question.program() ? 1 : 0).getResultList();
        return rows.stream().map(row -> found(source, (Object[]) row)).toList();
    }

    private LocalDateTime midnight(LocalDate day) {
        return day.atStartOfDay(clock.zone()).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    private static Found found(int source, Object[] row) {
        var at = row[0] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[0];
        var id = ((Number) row[6]).longValue();
        return new Found(at, source, id, new AuditEntry(at.toInstant(ZoneOffset.UTC), text(row[1]), text(row[7]),
                text(row[2]), text(row[3]), text(row[4]), text(row[5]), at + "_" + source + "_" + id));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
