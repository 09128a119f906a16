package jp.idobata.intake.area;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.idobata.account.Role;
import jp.idobata.area.AreaRefusal;
import jp.idobata.area.AreaTrail;
import jp.idobata.calendar.TownClock;

/** Files of outlines and of people: given, looked at, taken in once, and taken back. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class AreaFiles {

    /** Most megabytes of a file. */
    public static final int MEGABYTES_MOST = 11;

    private static final int NAME_MOST = 200;
    private static final int SAMPLES = 3;
    private static final String COLUMNS = "select id, kind = 'OUTLINES', name, given_by, given_at, used_at, outcome"
            + " from area_file";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private AreaIntake intake;

    @Inject
    private AreaTrail trail;

    @Inject
    private TownClock clock;

    /**
     * Keeps a file to be looked at. What it is, is told from how it begins.
     *
     * @throws UnreadableFile if it is neither outlines nor a table of people
     */
    public long give(String name, byte[] body) {
        if (body.length > MEGABYTES_MOST << 20) {
            throw UnreadableFile.tooLarge(MEGABYTES_MOST);
        }
        var outlines = isJson(body);
        if (outlines) {
            GeoJsonFile.read(body);
        } else {
            CensusTable.read(name, body);
        }
        em.createNativeQuery("insert into area_file (kind, name, body, given_by, given_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, outlines ? "OUTLINES" : "CENSUS")
                .setParameter(2, name.length() <= NAME_MOST ? name : name.substring(name.length() - NAME_MOST))
                .setParameter(3, body).setParameter(4, session.getCallerPrincipal().getName()).setParameter(5, now())
                .executeUpdate();
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    /** The latest files. */
    public List<AreaFile> lately(int most) {
        return files(COLUMNS + " order by id desc limit " + most);
    }

    /** The file of that number. */
    public AreaFile find(long id) {
        return files(COLUMNS + " where id = " + id).stream().findFirst().orElseThrow(UnreadableFile::missing);
    }

    /** The properties of a file of outlines, the likeliest name first. */
    public List<PropertyOfFile> properties(long id) {
        return AreaIntake.properties(GeoJsonFile.read(body(id)), SAMPLES);
    }

    /** What taking a file of outlines in will do. */
    public OutlinePlan outlines(long id, OutlineChoices choices) {
        return intake.plan(GeoJsonFile.read(body(id)), choices);
    }

    /** What taking a table of people in will do; of rows, the areas that were chosen by hand. */
    public CensusPlan census(long id, String kind, LocalDate day, Map<Integer, Long> byHand) {
        return intake.plan(CensusTable.read(find(id).name(), body(id)), kind, day, byHand);
    }

    /** Takes outlines in. */
    public OutlinePlan draw(long id, OutlineChoices choices) {
        use(id);
        var plan = outlines(id, choices);
        trail.beforeDrawing(id, choices.kind());
        trail.after(id, intake.draw(plan, choices, find(id).name()));
        done(id, plan.count(OutlinePlan.State.NEW) + " + " + plan.count(OutlinePlan.State.REDRAWN));
        return plan;
    }

    /**
     * Takes people in.
     *
     * @param madeUp whether the figures are a sample
     */
    public CensusPlan count(long id, String kind, LocalDate day, Map<Integer, Long> byHand, boolean madeUp) {
        use(id);
        var lines = CensusTable.read(find(id).name(), body(id));
        var plan = intake.plan(lines, kind, day, byHand);
        intake.count(plan, lines, madeUp, find(id));
        done(id, String.valueOf(plan.areas()));
        return plan;
    }

    /** Whether what the file did can still be taken back, as far as it alone can tell. */
    public boolean takesBack(long id) {
        return trail.knows(id);
    }

    /**
     * Takes back what the file did; it can be used anew.
     *
     * @throws AreaRefusal if it did nothing, or its areas were changed or used since
     */
    public void takeBack(long id) {
        var used = em.createNativeQuery("update area_file set used_at = null, outcome = null where id = ?1"
                + " and used_at is not null").setParameter(1, id).executeUpdate();
        if (used == 0 || !trail.knows(id)) {
            throw AreaRefusal.unused();
        }
        trail.takeBack(id);
    }

    private void use(long id) {
        intake.requireUnused(em.createNativeQuery("update area_file set used_at = ?2 where id = ?1"
                + " and used_at is null").setParameter(1, id).setParameter(2, now()).executeUpdate());
    }

    private void done(long id, String outcome) {
        em.createNativeQuery("update area_file set outcome = ?2 where id = ?1").setParameter(1, id)
                .setParameter(2, outcome).executeUpdate();
    }

    private byte[] body(long id) {
        List<?> bodies = em.createNativeQuery("select body from area_file where id = ?1").setParameter(1, id)
                .getResultList();
        return bodies.stream().map(byte[].class::cast).filter(bytes -> bytes.length > 0).findFirst()
                .orElseThrow(UnreadableFile::missing);
    }

    private List<AreaFile> files(String sql) {
        List<?> rows = em.createNativeQuery(sql).getResultList();
        var files = new ArrayList<AreaFile>();
        for (var one : rows) {
            var row = (Object[]) one;
            files.add(new AreaFile(((Number) row[0]).longValue(), flag(row[1]), (String) row[2], (String) row[3],
                    moment(row[4]), moment(row[5]), (String) row[6]));
        }
        return files;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static boolean flag(Object value) {
        return value instanceof Boolean yes ? yes : ((Number) value).intValue() != 0;
    }

    private static Instant moment(Object value) {
        return value == null ? null : (value instanceof Timestamp stamp ? stamp.toLocalDateTime()
                : (LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }

    private static boolean isJson(byte[] body) {
        for (var i = 0; i < Math.min(body.length, 8); i++) {
            if (body[i] == '{') {
                return true;
            }
        }
        return false;
    }
}
