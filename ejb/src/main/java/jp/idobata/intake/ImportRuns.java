package jp.idobata.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.intake.report.ImportReport;
import jp.idobata.intake.report.Outcome;
import jp.idobata.intake.report.Problem;

/** The reports of all imports: nothing that was read in may vanish without a trace. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class ImportRuns {

    private static final int RAW_MOST = 2000;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private TownClock clock;

    /** Files a report. */
    public void file(String title, ImportReport report, int recorded) {
        em.createNativeQuery("insert into import_run (title, imported_by, imported_at, files, rows_in, taken, merged,"
                + " set_aside, recorded) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)").setParameter(1, title)
                .setParameter(2, session.getCallerPrincipal().getName())
                .setParameter(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(4, (int) report.outcomes().keySet().stream().map(row -> row.file()).distinct().count())
                .setParameter(5, report.rowsIn()).setParameter(6, report.count(Outcome.TAKEN))
                .setParameter(7, report.count(Outcome.MERGED)).setParameter(8, report.count(Outcome.SET_ASIDE))
                .setParameter(9, recorded).executeUpdate();
        var id = ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
        var position = 0;
        for (var problem : report.problems()) {
            line(id, ++position, problem);
        }
    }

    private void line(long run, int position, Problem problem) {
        var raw = problem.rawText();
        em.createNativeQuery("insert into import_problem values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)").setParameter(1, run)
                .setParameter(2, position).setParameter(3, problem.row().file()).setParameter(4, problem.row().sheet())
                .setParameter(5, problem.row().row()).setParameter(6, problem.column())
                .setParameter(7, raw.length() <= RAW_MOST ? raw : raw.substring(0, RAW_MOST))
                .setParameter(8, problem.reason().name()).executeUpdate();
    }

    /**
     * What was filed here, files of staff's ({@link jp.idobata.intake.job}) left out; the latest first, at most 100.
     */
    public List<ImportRun> all() {
        List<?> rows = em.createNativeQuery("select id, title, imported_by, imported_at, files, rows_in, taken, merged,"
                + " set_aside, recorded from import_run where sha256 is null order by id desc limit 100")
                .getResultList();
        return rows.stream().map(row -> run((Object[]) row)).toList();
    }

    /**
     * What was not read in an import, in the order of the rows.
     *
     * @param reason only what was not read for that reason; null for all
     */
    public ImportRun.Lines lines(long run, String reason, int first, int most) {
        var where = " from import_problem where run_id = ?1 and (?2 is null or reason = ?2)";
        var total = (Number) em.createNativeQuery("select count(*)" + where).setParameter(1, run)
                .setParameter(2, reason)
                .getSingleResult();
        List<?> rows = em.createNativeQuery("select file, sheet, line, column_name, raw, reason" + where
                + " order by position limit ?3 offset ?4").setParameter(1, run).setParameter(2, reason)
                .setParameter(3, most).setParameter(4, first).getResultList();
        return new ImportRun.Lines(total.intValue(), rows.stream().map(row -> line((Object[]) row)).toList());
    }

    private static ImportRun.Line line(Object[] row) {
        return new ImportRun.Line((String) row[0], (String) row[1], number(row[2]), (String) row[3], (String) row[4],
                (String) row[5]);
    }

    private ImportRun run(Object[] row) {
        var id = ((Number) row[0]).longValue();
        return new ImportRun(id, (String) row[1], (String) row[2],
                ((Timestamp) row[3]).toLocalDateTime().toInstant(ZoneOffset.UTC), number(row[4]), number(row[5]),
                number(row[6]), number(row[7]), number(row[8]), number(row[9]), reasons(id));
    }

    private Map<String, Integer> reasons(long run) {
        List<?> rows = em.createNativeQuery("select reason, count(*) from import_problem where run_id = ?1"
                + " group by reason order by count(*) desc, reason").setParameter(1, run).getResultList();
        var reasons = new LinkedHashMap<String, Integer>();
        rows.forEach(row -> reasons.put((String) ((Object[]) row)[0], number(((Object[]) row)[1])));
        return reasons;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
