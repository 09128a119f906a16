package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import jp.idobata.complaint.Subject;
import jp.idobata.moderation.letter.Hidden;
import jp.idobata.moderation.letter.ShownAgain;

/**
 * Those whose a public thing is: who posted it, and the owners of the group it belongs to. They are told when staff
 * take it out of public view, and when it is back. What staff took in for somebody without an account is nobody's.
 */
@Dependent
class Keepers {

    private static final String ROW = "select a.email, a.name, a.language, {title}, a.password_hash is null from ";
    private static final String POSTED = ROW + "{table} x join account a on a.id = x.account_id";
    private static final String OWNED = ROW + "{table} x join membership m on m.group_id = x.{group}"
            + " and m.role = 'OWNER' join account a on a.id = m.account_id";
    /** Whoever wrote what was read last of a story. */
    private static final String TOLD = ROW + "{table} x join account a on a.id = (select w.account_id from"
            + " story_wording w where w.story_id = x.id and w.accepted_at is not null order by w.accepted_at desc,"
            + " w.id desc limit 1)";
    private static final String STORY_TITLE = "(select w.title from story_wording w where w.story_id = x.id"
            + " and w.accepted_at is not null order by w.accepted_at desc, w.id desc limit 1)";
    /** Who has left has no address. */
    private static final String WHERE = " where x.id = ?1 and a.email like '%@%'";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Event<Hidden> hidden;

    @Inject
    private Event<ShownAgain> shown;

    /** One of them, and what the thing is called. */
    private record Keeper(String email, String name, String language, String title, boolean guest) {

        /** A guest has no page to sign in to, but can ask for the links. */
        private String page() {
            return guest ? "/p/lost" : "/my";
        }
    }

    /** Has them told that it is out of public view, and why; all but these addresses. */
    void tellHidden(Subject subject, long id, String reason, Set<String> but) {
        of(subject, id).stream().filter(one -> !but.contains(one.email())).forEach(one -> hidden.fire(new Hidden(
                one.email(), one.name(), one.language(), one.title(), reason, one.page())));
    }

    /** Has them told that it is in public view again; all but these addresses. */
    void tellShown(Subject subject, long id, Set<String> but) {
        of(subject, id).stream().filter(one -> !but.contains(one.email())).forEach(one -> shown.fire(new ShownAgain(
                one.email(), one.name(), one.language(), one.title(), one.page())));
    }

    private List<Keeper> of(Subject subject, long id) {
        var sql = switch (subject) {
            case GATHERING -> POSTED + WHERE + " union " + OWNED + WHERE;
            case PLACE -> POSTED + WHERE + " union " + OWNED + WHERE;
            case GROUP -> OWNED + WHERE;
            case WHISPER -> POSTED + WHERE;
            case STORY -> TOLD + WHERE + " union " + OWNED + WHERE;
        };
        var title = switch (subject) {
            case GATHERING -> "x.title";
            case WHISPER -> "x.text";
            case STORY -> STORY_TITLE;
            default -> "x.name";
        };
        List<?> rows = em.createNativeQuery(sql.replace("{title}", title)
                .replace("{table}", subject == Subject.GROUP ? "community_group" : subject.code())
                .replace("{group}", subject == Subject.GROUP ? "id" : "group_id")).setParameter(1, id).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Keeper((String) row[0], (String) row[1],
                (String) row[2], (String) row[3], ((Number) row[4]).intValue() != 0)).toList();
    }
}
