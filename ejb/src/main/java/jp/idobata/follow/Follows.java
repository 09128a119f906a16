package jp.idobata.follow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.follow.Subject.Kind;

/** What the signed-in person follows. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class Follows {

    /** Most that one person follows. */
    public static final int MOST = 100;
    /** Most gatherings of the coming week that are listed. */
    public static final int AHEAD_MOST = 100;

    private static final int DAYS = 7;
    private static final String LIST = """
            select f.kind, f.subject, coalesce(g.name, a.name, t.code) from follow f
              left join community_group g on f.kind = 'GROUP' and g.id = f.subject
              left join area a on f.kind = 'AREA' and a.id = f.subject and a.ends_on is null
              left join theme t on f.kind = 'THEME' and t.code = f.subject
            where f.account_id = ?1 and coalesce(g.name, a.name, t.code) is not null
            order by f.kind desc, t.position, 3 limit 100""";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private Ahead ahead;

    @Inject
    private Stops stops;

    @Inject
    private TownClock clock;

    /** What one follows: themes, groups, areas. One statement. */
    public List<Followed> mine() {
        List<?> rows = em.createNativeQuery(LIST).setParameter(1, me()).getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> new Followed(new Subject(Kind.valueOf((String) row[0]), (String) row[1]), (String) row[2]))
                .toList();
    }

    /** Something that can be followed; empty if the public knows no such thing. */
    public Optional<Followed> find(Subject subject) {
        var sql = switch (subject.kind()) {
            case GROUP -> "select g.name from community_group g join group_approval p on p.group_id = g.id"
                    + " where g.id = ?1";
            case AREA -> "select a.name from area a where a.id = ?1 and a.ends_on is null";
            case THEME -> "select t.code from theme t where t.code = ?1";
        };
        List<?> names = em.createNativeQuery(sql)
                .setParameter(1, subject.kind() == Kind.THEME ? subject.key() : subject.number()).getResultList();
        return names.stream().findFirst().map(name -> new Followed(subject, (String) name));
    }

    /** Whether one follows it already. */
    public boolean isMine(Subject subject) {
        return !em.createNativeQuery("select 1 from follow where account_id = ?1 and kind = ?2 and subject = ?3")
                .setParameter(1, me()).setParameter(2, subject.kind().name()).setParameter(3, subject.key())
                .getResultList().isEmpty();
    }

    /**
     * Follows it from now on; to do so twice is the same.
     *
     * @throws FollowRefusal if the public knows no such thing, or one follows {@value #MOST} already
     */
    public void follow(Subject subject) {
        if (find(subject).isEmpty()) {
            throw FollowRefusal.notFound();
        }
        var count = (Number) em.createNativeQuery("select count(*) from follow where account_id = ?1")
                .setParameter(1, me()).getSingleResult();
        if (count.intValue() >= MOST && !isMine(subject)) {
            throw FollowRefusal.tooMany(MOST);
        }
        em.createNativeQuery("insert ignore into follow (account_id, kind, subject, since) values (?1, ?2, ?3, ?4)")
                .setParameter(1, me()).setParameter(2, subject.kind().name()).setParameter(3, subject.key())
                .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
    }

    /** Follows it no longer. */
    public void leave(Subject subject) {
        em.createNativeQuery("delete from follow where account_id = ?1 and kind = ?2 and subject = ?3")
                .setParameter(1, me()).setParameter(2, subject.kind().name()).setParameter(3, subject.key())
                .executeUpdate();
    }

    /** What is on in the next seven days of what one follows, the next first. One statement. */
    public List<Line> coming() {
        return ahead.within(me(), clock.now(), clock.now().plusDays(DAYS), clock.instant().minus(Duration.ofDays(DAYS)),
                AHEAD_MOST);
    }

    /** Whether the digest comes to one; only who follows something has one. */
    public boolean hasDigest() {
        return !stops.isStopped(me());
    }

    /** Has the digest come, or not. */
    public void wantDigest(boolean wanted) {
        if (wanted) {
            stops.end(me());
        } else {
            stops.begin(me());
        }
    }

    private long me() {
        return accounts.requireCurrent().getId();
    }
}
