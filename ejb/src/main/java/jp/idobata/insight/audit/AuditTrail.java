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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** Reads what was done at the desk, the latest first. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class AuditTrail {

    /** Most entries at once. */
    public static final int MOST = 1000;

    private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 0, 0);
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
        for (var i = 0; i < AuditSources.ALL.size(); i++) {
            if (question.room().isEmpty() || AuditSources.ALL.get(i).room().equals(question.room())) {
                found.addAll(read(i, question, place, limit));
            }
        }
        return found.stream().sorted(LATEST).limit(limit).map(Found::entry).toList();
    }

    private List<Found> read(int source, AuditQuestion question, Place place, int limit) {
        var words = question.words().isBlank() ? ""
                : "%" + question.words().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        List<?> rows = em.createNativeQuery(AuditSources.ALL.get(source).sql())
                .setParameter(1, midnight(question.from())).setParameter(2, midnight(question.to().plusDays(1)))
                .setParameter(3, words).setParameter(4, place.at()).setParameter(5, place.before(source))
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
