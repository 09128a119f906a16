package jp.idobata.moderation.rule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import jp.idobata.account.Role;

/** よく使うことば: kind words to start from, kept by the desk itself; what was changed or retired stays in the records. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class ReasonTexts {

    private static final int TEXT_MOST = 1000;
    private static final int NAME_MOST = 40;
    private static final int STEP = 10;
    private static final int RETIRED_MOST = 20;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Ledger ledger;

    /** All in their order. */
    public List<ReasonText> current() {
        List<?> rows = em.createNativeQuery("select id, name, name_simple, name_en, text, text_simple, text_en"
                + " from reason_text where retired_at is null order by position, id")
                .setMaxResults(Ledger.LINES_MOST).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new ReasonText(((Number) row[0]).longValue(),
                (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5],
                (String) row[6])).toList();
    }

    /**
     * Writes one: a new one comes last, another wording takes the place of the one before. What is left empty in
     * another language is said as in Japanese.
     *
     * @throws RuleRefusal if the Japanese is missing, something is too long, or somebody has worded or retired it
     * meanwhile
     */
    public void write(ReasonText said) {
        var name = Ledger.required(said.name(), NAME_MOST);
        var text = Ledger.required(said.text(), TEXT_MOST);
        var position = position(said.id());
        if (said.id() != 0 && !retired(said.id())) {
            throw RuleRefusal.changed();
        }
        ledger.change("insert into reason_text (position, name, name_simple, name_en, text, text_simple, text_en,"
                + " written_by, written_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)", position, name,
                or(said.nameSimple(), name, NAME_MOST * 2), or(said.nameEn(), name, NAME_MOST), text,
                or(said.textSimple(), text, TEXT_MOST), or(said.textEn(), text, TEXT_MOST), ledger.me(), ledger.now());
    }

    private int position(long id) {
        return ((Number) em.createNativeQuery("select coalesce((select position from reason_text where id = ?1),"
                + " (select coalesce(max(position), 0) + " + STEP + " from reason_text))").setParameter(1, id)
                .getSingleResult()).intValue();
    }

    private static String or(String said, String otherwise, int most) {
        return said == null || said.isBlank() ? otherwise : Ledger.required(said, most);
    }

    /** It is no longer offered. */
    public void retire(long id) {
        retired(id);
    }

    private boolean retired(long id) {
        var so = ledger.change("update reason_text set retired_at = ?2 where id = ?1 and retired_at is null", id,
                ledger.now()) > 0;
        if (so) {
            note(id, "RETIRED");
        }
        return so;
    }

    /** It is offered again, as it was; another wording that took its place stays beside it. */
    public void restore(long id) {
        if (ledger.change("update reason_text set retired_at = null where id = ?1 and retired_at is not null",
                id) > 0) {
            note(id, "RESTORED");
        }
    }

    /** Those that are no longer offered, the last first: what they are called and say, who retired them and when. */
    public List<Rule> retired() {
        return ledger.read("select r.id, null, r.name, r.text, coalesce(a.name, c.changed_by, ''), r.retired_at, null"
                + " from reason_text r left join reason_text_change c on c.id = (select max(x.id) from"
                + " reason_text_change x where x.reason_id = r.id and x.deed = 'RETIRED') left join account a"
                + " on a.email = c.changed_by where r.retired_at is not null order by r.retired_at desc, r.id"
                + " desc").stream().limit(RETIRED_MOST).toList();
    }

    private void note(long id, String deed) {
        ledger.change("insert into reason_text_change (reason_id, deed, changed_by, changed_at) values (?1, ?2, ?3,"
                + " ?4)", id, deed, ledger.me(), ledger.now());
    }

    /** One place up. */
    public void up(long id) {
        var all = current();
        for (var i = 1; i < all.size(); i++) {
            if (all.get(i).id() == id) {
                var moved = new ArrayList<>(all);
                moved.add(i - 1, moved.remove(i));
                for (var j = 0; j < moved.size(); j++) {
                    ledger.change("update reason_text set position = ?2 where id = ?1", moved.get(j).id(),
                            (j + 1) * STEP);
                }
                note(id, "RAISED");
                return;
            }
        }
    }
}
