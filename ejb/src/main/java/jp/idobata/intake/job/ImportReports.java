package jp.idobata.intake.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.account.Role;
import jp.idobata.intake.ImportRun;
import jp.idobata.intake.job.Import.Outcome;
import jp.idobata.intake.report.Reason;

/** What became of imports, row by row. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class ImportReports {

    /** Most rows of a page. */
    public static final int PAGE = 50;
    /** Most rows of a file to take away. */
    public static final int FILE_MOST = 50_000;

    private static final String RUN = "select id, title, imported_by, imported_at, kind, state, publish, rows_in,"
            + " recorded, done, refusal, twin, forced from import_run";
    private static final String ROWS = " from import_row r left join import_record c on c.run_id = r.run_id"
            + " and c.position = r.record where r.run_id = ?1";
    private static final String OUTCOME = "case when c.state in ('FAILED', 'LEFT') then c.state when r.outcome ="
            + " 'SET_ASIDE' then 'ASIDE' else c.action end";
    private static final String OF_ROW = " join import_row r on r.run_id = p.run_id and r.line = p.line"
            + " and r.sheet = p.sheet";
    private static final String TOLD = "exists (select 1 from import_problem p where p.run_id = r.run_id"
            + " and p.line = r.line and p.sheet = r.sheet)";

    @Inject
    private JobStore store;

    /** All imports, the latest first. */
    public List<Import> page(int page) {
        return store.rows(RUN + " order by id desc limit " + PAGE + " offset " + PAGE * (page - 1)).stream()
                .map(row -> run(row, false)).toList();
    }

    /** How many imports there are. */
    public int count() {
        return number(store.rows("select count(*), 1 from import_run").get(0)[0]);
    }

    /** The import of that number. */
    public Optional<Import> find(long id) {
        return store.rows(RUN + " where id = ?1", id).stream().findFirst().map(row -> run(row, true));
    }

    private Import run(Object[] row, boolean counted) {
        var id = ((Number) row[0]).longValue();
        return new Import(id, (String) row[1], (String) row[2],
                ((Timestamp) row[3]).toLocalDateTime().toInstant(ZoneOffset.UTC), Job.kind(row[4]),
                Stage.valueOf((String) row[5]), Job.truth(row[6]), number(row[7]), number(row[8]), number(row[9]),
                (String) row[10], row[11] == null ? null : ((Number) row[11]).longValue(),
                counted ? counts(id) : Map.of(), counted ? changes(id) : 0, Job.truth(row[12]));
    }

    private int changes(long run) {
        return number(store.rows("select count(*), 1 from import_record where run_id = ?1 and (action in ('ADD',"
                + " 'UPDATE') or changed is not null)", run).get(0)[0]);
    }

    private Map<Outcome, Integer> counts(long run) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var row : store.rows("select " + OUTCOME + " as o, count(*), sum(c.kept is not null)" + ROWS
                + " group by o", run)) {
            if (row[0] != null) {
                counts.put(Outcome.valueOf((String) row[0]), number(row[1]));
            }
            counts.merge(Outcome.KEPT, row[2] == null ? 0 : number(row[2]), Integer::sum);
        }
        // From what is told, of which there is less than rows.
        counts.put(Outcome.TOLD, number(store.rows("select count(distinct r.position), 1 from import_problem p"
                + OF_ROW + " where p.run_id = ?1", run).get(0)[0]));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /**
     * Rows of an import, in their order.
     *
     * @param only null for all
     */
    public List<ImportRow> rows(long run, Outcome only, int first, int most) {
        var rows = store.rows("select r.sheet, r.line, r.said, " + OUTCOME + ", r.outcome, c.changed, c.kept,"
                + " c.thing_id" + ROWS + where(only) + " order by r.position limit " + most + " offset " + first, run);
        var told = told(run, rows);
        return rows.stream().map(row -> new ImportRow((String) row[0], number(row[1]), (String) row[2],
                row[3] == null ? null : Outcome.valueOf((String) row[3]), "MERGED".equals(row[4]), fields(row[5]),
                fields(row[6]), row[7] == null ? null : ((Number) row[7]).longValue(),
                told.getOrDefault(row[0] + "\n" + row[1], List.of()))).toList();
    }

    private static String where(Outcome only) {
        if (only == null) {
            return "";
        }
        return switch (only) {
            case KEPT -> " and c.kept is not null";
            case TOLD -> " and " + TOLD;
            default -> " and " + OUTCOME + " = '" + only.name() + "'";
        };
    }

    private Map<String, List<ImportRow.Told>> told(long run, List<Object[]> rows) {
        var told = new HashMap<String, List<ImportRow.Told>>();
        if (!rows.isEmpty()) {
            var lines = rows.stream().collect(Collectors.summarizingInt(row -> number(row[1])));
            store.rows("select sheet, line, reason, column_name, raw from import_problem where run_id = ?1"
                    + " and line between ?2 and ?3 order by position", run, lines.getMin(), lines.getMax())
                    .forEach(row -> told.computeIfAbsent(row[0] + "\n" + row[1], key -> new ArrayList<>())
                            .add(new ImportRow.Told(Reason.valueOf((String) row[2]), (String) row[3],
                                    (String) row[4])));
        }
        return told;
    }

    /** What is to be said of the file as a whole: sheets and columns that were not read. */
    public List<ImportRun.Line> ofFile(long run) {
        return store.rows("select p.file, p.sheet, p.line, p.column_name, p.raw, p.reason from import_problem p"
                + " left" + OF_ROW + " where p.run_id = ?1 and r.run_id is null order by p.position limit 200", run)
                .stream()
                .map(row -> new ImportRun.Line((String) row[0], (String) row[1], number(row[2]), (String) row[3],
                        (String) row[4], (String) row[5])).toList();
    }

    private static List<String> fields(Object listed) {
        return listed == null || listed.equals(Plan.NEW) ? List.of() : Arrays.asList(((String) listed).split(","));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
