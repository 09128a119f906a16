package jp.idobata.media;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.idobata.Fingerprint;
import jp.idobata.calendar.TownClock;

/** Pictures in the database. */
@Dependent
class PictureStore {

    /** Most pictures one person may bring in a day; a year's gatherings of a busy group have fewer. */
    static final int A_DAY_MOST = 100;

    private static final String OPEN = """
            (exists (select 1 from gathering_picture x join publication u on u.gathering_id = x.gathering_id
                where x.hash = p.hash)
              or exists (select 1 from place_picture x where x.hash = p.hash)
              or exists (select 1 from site_setting s where s.name = 'LOGO' and s.value = p.hash)
              or exists (select 1 from group_picture x join group_approval ga on ga.group_id = x.group_id
                where x.hash = p.hash)
              or exists (select 1 from story_picture x join story_publication u on u.wording_id = x.wording_id
                where x.hash = p.hash)
              or exists (select 1 from guide_picture x join guide_page w on w.id = x.wording_id
                join guide_leaf l on l.slug = w.slug and not l.hidden where x.hash = p.hash)
              or exists (select 1 from held_picture x join held_decision d on d.occurrence_id = x.occurrence_id
                  and d.outcome = 'SHOWN' join occurrence o on o.id = x.occurrence_id
                join publication u on u.gathering_id = o.gathering_id where x.hash = p.hash))""";

    private static final String OWN = """
            (?3 or exists (select 1 from picture_giver v join account a on a.id = v.account_id
                where v.hash = p.hash and a.email = ?4)
              or exists (select 1 from gathering_picture x join gathering g on g.id = x.gathering_id
                join account a on a.email = ?4 where x.hash = p.hash and (g.account_id = a.id or exists
                  (select 1 from membership m where m.account_id = a.id and m.group_id = g.group_id)))
              or exists (select 1 from story_picture x join story_wording w on w.id = x.wording_id
                join story s on s.id = w.story_id join membership m on m.group_id = s.group_id
                join account a on a.id = m.account_id and a.email = ?4 where x.hash = p.hash)
              or exists (select 1 from group_picture x join membership m on m.group_id = x.group_id
                join account a on a.id = m.account_id and a.email = ?4 where x.hash = p.hash))""";

    private static final String FIND = "select p.body, " + OPEN + " as shown from picture_print p"
            + " where p.hash = ?1 and p.width <= ?2 and (" + OPEN + " or " + OWN + ") order by p.width desc limit 1";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    String keep(List<Print> prints, Long accountId) {
        requirePatience(accountId);
        var largest = prints.get(prints.size() - 1);
        var hash = Fingerprint.of(largest.jpeg());
        em.createNativeQuery("insert into picture (hash, width, height, taken_in_at) values (?1, ?2, ?3, ?4)"
                + " on duplicate key update unused_since = null").setParameter(1, hash)
                .setParameter(2, largest.pixelWidth()).setParameter(3, largest.pixelHeight()).setParameter(4, now())
                .executeUpdate();
        for (var print : prints) {
            em.createNativeQuery("insert ignore into picture_print (hash, width, body) values (?1, ?2, ?3)")
                    .setParameter(1, hash).setParameter(2, print.width()).setParameter(3, print.jpeg())
                    .executeUpdate();
        }
        em.createNativeQuery("insert ignore into picture_giver (hash, account_id, given_at) values (?1, ?2, ?3)")
                .setParameter(1, hash).setParameter(2, accountId).setParameter(3, now()).executeUpdate();
        return hash;
    }

    private void requirePatience(Long accountId) {
        var given = (Number) em.createNativeQuery("select count(*) from picture_giver where account_id = ?1"
                + " and given_at > ?2").setParameter(1, accountId)
                .setParameter(2, now().minusDays(1))
                .getSingleResult();
        if (given.intValue() >= A_DAY_MOST) {
            throw PictureRefusal.tooOften(A_DAY_MOST);
        }
    }

    Optional<Pictures.Found> find(String hash, int width, boolean staff, String email) {
        List<?> rows = em.createNativeQuery(FIND).setParameter(1, hash).setParameter(2, width)
                .setParameter(3, staff).setParameter(4, email).getResultList();
        return rows.stream().findFirst().map(row -> (Object[]) row)
                .map(row -> new Pictures.Found((byte[]) row[0], ((Number) row[1]).intValue() != 0));
    }

    List<ShownPicture> shown(List<Picture> pictures) {
        var sizes = sizes(pictures.stream().map(Picture::hash).distinct().toList());
        return pictures.stream().map(picture -> {
            var size = sizes.get(picture.hash());
            return size == null ? null : new ShownPicture(picture.hash(), Objects.requireNonNullElse(picture.alt(),
                    ""), picture.x(), picture.y(), size[0], size[1]);
        }).filter(Objects::nonNull).toList();
    }

    private Map<String, int[]> sizes(List<String> hashes) {
        var sizes = new HashMap<String, int[]>();
        var query = em.createNativeQuery("select p.hash, p.width, p.height from picture p where p.hash in ("
                + "?, ".repeat(hashes.size() - 1) + "?)");
        for (var i = 0; i < hashes.size(); i++) {
            query.setParameter(i + 1, hashes.get(i));
        }
        List<?> rows = query.getResultList();
        rows.stream().map(row -> (Object[]) row).forEach(row -> sizes.put((String) row[0],
                new int[] {((Number) row[1]).intValue(), ((Number) row[2]).intValue()}));
        return sizes;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
