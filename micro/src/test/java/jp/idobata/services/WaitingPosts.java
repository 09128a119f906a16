package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.idobata.gathering.Drafts;

/** Posts of Hanako's that wait for a decision, as many as one likes. */
@ApplicationScoped
public class WaitingPosts {

    @EJB
    private Hanako hanako;
    @EJB
    private Drafts drafts;
    @Inject
    private Tomorrow tomorrow;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    /** Has so many wait that are called so, and answers their numbers. */
    List<Long> called(String title, int count) throws Exception {
        var draft = hanako.call(() -> drafts.begin(Tomorrow.proposal(title, 5, tomorrow.ten())));
        tomorrow.change("insert into draft (account_id, body, saved_at, submitted_at, version) select account_id,"
                + " json_replace(body, '$.title', concat('" + title + "', seq)), saved_at, utc_timestamp(6), 1"
                + " from draft, seq_1_to_" + count + " where id = " + draft);
        tomorrow.change("insert into submission (draft_id, title, submitted_by, submitted_at, version) select d.id,"
                + " json_value(d.body, '$.title'), 'hanako@example.jp', d.submitted_at, 1 from draft d where d.id > "
                + draft + " and d.submitted_at is not null and json_value(d.body, '$.title') like '" + title + "%'");
        tomorrow.change("update draft set discarded_at = utc_timestamp(6) where id = " + draft);
        var ids = new ArrayList<Long>();
        try (var connection = town.getConnection(); var found = connection.createStatement().executeQuery(
                "select id from submission where decided_at is null and title like '" + title + "%' order by id")) {
            while (found.next()) {
                ids.add(found.getLong(1));
            }
        }
        assertEquals(count, ids.size());
        return ids;
    }
}
