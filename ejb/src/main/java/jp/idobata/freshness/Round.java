package jp.idobata.freshness;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import jp.idobata.account.Account;
import jp.idobata.link.SignedLinks;

/** What is done with each entry on the day's round. */
@Dependent
class Round {

    /** Most people of a group that are asked, those longest in it first. */
    static final int PEOPLE_MOST = 5;
    /** Stands for the program itself where it is written down who did something. */
    private static final String PROGRAM = "idobata";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Book book;

    @Inject
    private SignedLinks links;

    @Inject
    private Event<StillThere> mail;

    void tidy() {
        book.tidy();
    }

    void growOlder(Standing silent) {
        book.age(silent);
        if (silent.age() == Age.RESTING) {
            book.rest(silent.entry(), false);
        }
    }

    /** Has people asked about the first of them, one mail a person; the rest is left for another day. */
    int ask(List<Standing> due) {
        var asked = new ArrayList<Standing>();
        var letters = new LinkedHashMap<String, Letter>();
        for (var standing : due) {
            if (asked.size() < Asking.ENTRIES_MOST && !isFull(standing, asked)) {
                asked.add(standing);
            }
        }
        for (var standing : asked) {
            book.asked(standing.entry(), "MAIL", PROGRAM);
            var thing = new StillThere.Thing(standing.entry().kind(), standing.title(), standing.sure(),
                    links.sign(standing.entry().kind().purpose(), standing.entry().id()));
            people(standing).forEach(person -> letters.computeIfAbsent(person.getEmail(),
                    email -> new Letter(person, new ArrayList<>())).things.add(thing));
        }
        letters.values().forEach(letter -> mail.fire(new StillThere(letter.to.getEmail(), letter.to.getLanguage(),
                List.copyOf(letter.things))));
        return asked.size();
    }

    private static boolean isFull(Standing standing, List<Standing> asked) {
        return asked.stream().filter(other -> isSame(standing, other)).count() >= Asking.EACH_MOST;
    }

    private static boolean isSame(Standing one, Standing other) {
        return one.accountId() != null ? one.accountId().equals(other.accountId())
                : other.accountId() == null && one.groupId().equals(other.groupId());
    }

    private List<Account> people(Standing standing) {
        if (standing.accountId() != null) {
            return List.of(em.find(Account.class, standing.accountId()));
        }
        List<?> ids = em.createNativeQuery("select m.account_id from membership m where m.group_id = ?1"
                + " order by m.role = 'OWNER' desc, m.since limit " + PEOPLE_MOST).setParameter(1, standing.groupId())
                .getResultList();
        return ids.stream().map(id -> em.find(Account.class, ((Number) id).longValue())).toList();
    }

    private record Letter(Account to, List<StillThere.Thing> things) {
    }
}
