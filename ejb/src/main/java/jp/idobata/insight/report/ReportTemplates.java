package jp.idobata.insight.report;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** The templates of reports. All staff read them; curators and administrators write them. None is ever deleted. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class ReportTemplates {

    private static final String ALL = "select id, name, title, introduction, period, parts, threshold,"
            + " strand, retired_at is not null, version from report_template";

    @Resource
    private SessionContext session;

    @Inject
    private Rows rows;

    @Inject
    private TownClock clock;

    /** Those in use first, by the order in which they came. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public List<Template> all() {
        return rows.of(ALL + " order by retired_at is not null, id").stream().map(ReportTemplates::template).toList();
    }

    /** @throws ReportRefusal if there is no such template */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public Template find(long id) {
        return rows.of(ALL + " where id = ?1", id).stream().map(ReportTemplates::template).findFirst()
                .orElseThrow(ReportRefusal::missing);
    }

    /**
     * Adds a template and returns its number.
     *
     * @throws ReportRefusal if something is missing or too long
     */
    public long add(TemplateWords words) {
        return add(words, TemplateDeed.Kind.ADDED);
    }

    /** Makes another like it, by the given name, and returns its number. */
    public long copy(long id, String name) {
        var words = find(id).words();
        return add(new TemplateWords(name, words.title(), words.introduction(), words.period(), words.parts(),
                words.threshold(), words.strand()), TemplateDeed.Kind.COPIED);
    }

    /**
     * Has a template say something else.
     *
     * @param version of the template that was seen
     * @throws ReportRefusal as for {@link #add}, or if somebody has changed it meanwhile
     */
    public void change(long id, TemplateWords words, int version) {
        var plain = words.plain();
        require(plain);
        var now = find(id);
        if (now.version() == version && now.words().equals(plain)) {
            return;
        }
        if (rows.change("update report_template set name = ?2, title = ?3, introduction = ?4, period = ?5, parts = ?6,"
                + " threshold = ?7, strand = ?9, version = version + 1 where id = ?1 and version = ?8", id, plain
                .name(),
                plain.title(), plain.introduction(), plain.period().name(), codes(plain), plain.threshold(), version,
                        plain.strand())
                == 0) {
            throw ReportRefusal.changedMeanwhile();
        }
        note(id, TemplateDeed.Kind.CHANGED, plain);
    }

    /** Takes a template out of use, or into use again. */
    public void use(long id, boolean used) {
        var now = find(id);
        if (now.retired() == used) {
            rows.change("update report_template set retired_at = ?2, version = version + 1 where id = ?1", id,
                    used ? null : moment());
            note(id, used ? TemplateDeed.Kind.RESTORED : TemplateDeed.Kind.RETIRED, now.words());
        }
    }

    /** What was done to a template, the latest first. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public List<TemplateDeed> book(long id, int most) {
        return rows.of("select deed, name, changed_by, changed_at from report_template_change where template_id = ?1"
                + " order by id desc limit " + most, id).stream().map(row -> new TemplateDeed(TemplateDeed.Kind.valueOf(
                (String) row[0]), (String) row[1], (String) row[2], ((Timestamp) row[3]).toLocalDateTime()
                .toInstant(ZoneOffset.UTC))).toList();
    }

    private long add(TemplateWords words, TemplateDeed.Kind deed) {
        var plain = words.plain();
        require(plain);
        rows.change("insert into report_template (name, title, introduction, period, parts, threshold, strand, version)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0)", plain.name(), plain.title(), plain.introduction(),
                plain.period().name(), codes(plain), plain.threshold(), plain.strand());
        var id = rows.added();
        note(id, deed, plain);
        return id;
    }

    private void require(TemplateWords words) {
        words.require();
        if (words.strand() != null && rows.of("select 1 from term where dimension = 'PROGRAMME' and code = ?1",
                words.strand()).isEmpty()) {
            throw ReportRefusal.badStrand();
        }
    }

    private void note(long id, TemplateDeed.Kind deed, TemplateWords words) {
        var body = Json.createObjectBuilder().add("name", words.name()).add("title", words.title())
                .add("introduction", words.introduction() == null ? "" : words.introduction())
                .add("period", words.period().name()).add("parts", codes(words)).add("threshold", words.threshold())
                .add("strand", words.strand() == null ? "" : words.strand()).build().toString();
        rows.change("insert into report_template_change (template_id, deed, name, body, changed_by, changed_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)", id, deed.name(), words.name(), body,
                session.getCallerPrincipal().getName(), moment());
    }

    private LocalDateTime moment() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String codes(TemplateWords words) {
        return words.parts().stream().map(Part::name).collect(Collectors.joining(","));
    }

    private static Template template(Object[] row) {
        return new Template(Rows.number(row[0]), new TemplateWords((String) row[1], (String) row[2], (String) row[3],
                Period.valueOf((String) row[4]), Stream.of(((String) row[5]).split(",")).map(Part::valueOf).toList(),
                Rows.count(row[6]), (String) row[7]), Rows.truth(row[8]), Rows.count(row[9]));
    }
}
