package jp.idobata.counter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import jp.idobata.DemoOpened;
import jp.idobata.account.Role;

/**
 * Has something been taken in at the counter of a demo town: some of what was made up for it came that way half a year
 * ago, so that it is to be asked about by telephone today, and some is still being written. The rows are written as of
 * then, which no form can do.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class DemoPosts {

    private static final String CURATOR = "staff@example.jp";
    private static final LocalTime OPEN = LocalTime.of(1, 30);

    @Inject
    private CounterBook book;

    /** Has it been taken in, unless something ever was. */
    public void furnish(@Observes DemoOpened opened) {
        if (book.count("true") == 0) {
            DemoPost.all().forEach(post -> take(post, opened));
        }
    }

    private void take(DemoPost post, DemoOpened opened) {
        var at = opened.today().minusDays(post.days()).atTime(OPEN);
        var draft = post.of() != null ? become(post, at) : post.body() != null ? write(post, at) : null;
        var taken = post.taken(opened.today());
        var reach = taken.reach();
        book.change("insert into counter_post (kind, title, draft_id, source, source_words, consent, consent_taker,"
                + " consent_on, person, phone, fax, address, via, hours, letter_wanted, entered_by, entered_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)", post.kind(),
                post.title(), draft, taken.source().name(), taken.sourceWords(), taken.consent().name(),
                taken.consentTaker(), taken.consentOn(), reach.person(), reach.phone(), reach.fax(), reach.address(),
                reach.via(), reach.hours(), taken.letterWanted(), CURATOR, at);
        if (post.missed() != null) {
            var called = opened.today().minusDays(post.missed()).atTime(OPEN);
            book.change("insert into freshness_call (kind, subject_id, outcome, batch, called_by, called_at, again_on)"
                    + " select 'GATHERING', id, 'MISSED', 'demo', ?2, ?3, ?4 from gathering where source_key = ?1",
                    post.of(), CURATOR, called, opened.today());
        }
    }

    /** It was public from that moment on, and nobody has been asked since. */
    private Long become(DemoPost post, LocalDateTime at) {
        book.change("update gathering g join publication p on p.gathering_id = g.id set g.created_at = ?2,"
                + " g.updated_at = ?2, p.published_at = ?2 where g.source_key = ?1", post.of(), at);
        return book.change("insert into draft (account_id, gathering_id, body, saved_at, submitted_at, accepted_at,"
                + " by_desk, version) select a.id, g.id, '{}', ?2, ?2, ?2, true, 1 from gathering g join account a"
                + " on a.email = ?3 where g.source_key = ?1", post.of(), at, CURATOR) == 0 ? null : (Long) book
                .lastNumber();
    }

    private Long write(DemoPost post, LocalDateTime at) {
        return book.change("insert into draft (account_id, body, saved_at, by_desk, version) select id, ?1, ?2, true,"
                + " 1 from account where email = ?3", post.body().toString(), at, CURATOR) == 0 ? null : (Long) book
                .lastNumber();
    }
}
