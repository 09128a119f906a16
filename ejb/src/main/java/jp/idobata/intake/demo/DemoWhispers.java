package jp.idobata.intake.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.account.Account;
import jp.idobata.area.Area;
import jp.idobata.area.Areas;
import jp.idobata.whisper.Assents;
import jp.idobata.whisper.Sprouts;
import jp.idobata.whisper.WhisperDesk;
import jp.idobata.whisper.WhisperQuery;

/** What people of the demo town wish for and offer, who joins in, and what has come of it. */
@Dependent
class DemoWhispers {

    private static final String KIND_OF_AREA = "地区";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private WhisperDesk desk;

    @Inject
    private Assents assents;

    @Inject
    private Sprouts sprouts;

    @Inject
    private Areas areas;

    /** Lets them arise, unless they have. */
    void arise() {
        if (desk.page(new WhisperQuery(null, null, null, 1), null).total() == 0) {
            var people = em.createQuery("select a from Account a where a.email like '%@example.jp'", Account.class)
                    .getResultStream().collect(Collectors.toMap(Account::getEmail, person -> person));
            DemoWhisper.all().forEach(whisper -> say(whisper, people));
        }
    }

    private void say(DemoWhisper whisper, Map<String, Account> people) {
        var area = whisper.area() == null ? null : areas.named(KIND_OF_AREA, whisper.area()).map(Area::getId)
                .orElse(null);
        if (whisper.waiting()) {
            desk.submitFor(people.get(whisper.by()), whisper.proposal(area));
            return;
        }
        var id = desk.record(whisper.proposal(area), people.get(whisper.by()));
        Set.copyOf(whisper.joiners()).forEach(email -> assents.record(id, people.get(email), null));
        if (whisper.became() != null) {
            em.createQuery("select g.id from Gathering g where g.sourceKey = :key", Long.class)
                    .setParameter("key", "demo:" + whisper.became()).getResultStream()
                    .forEach(gathering -> sprouts.record(id, gathering));
        }
    }
}
