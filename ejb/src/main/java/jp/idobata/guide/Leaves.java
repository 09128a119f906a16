package jp.idobata.guide;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The guide pages in the database, and the first wordings that come with the program. */
@Dependent
class Leaves {

    /** The pages that come with the program. */
    static final List<String> FIRST = List.of("begin", "halls", "parks");

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** What is known of a page besides its wording. */
    record Leaf(String slug, boolean hidden) {
    }

    /** All pages, in their order. */
    List<Leaf> all() {
        List<?> rows = em.createNativeQuery("select l.slug, l.hidden from guide_leaf l order by l.position, l.slug")
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Leaf((String) row[0], truth(row[1]))).toList();
    }

    /** Title of each page as it is worded now, in their order; without text. One statement. */
    List<Guide> titles() {
        List<?> rows = em.createNativeQuery("select l.slug, l.hidden, w.title, w.written_by, w.written_at"
                + " from guide_leaf l left join guide_page w on w.id = (select max(x.id) from guide_page x"
                + " where x.slug = l.slug) order by l.position, l.slug").getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> row[2] == null
                ? first((String) row[0], truth(row[1])) : new Guide((String) row[0], (String) row[2], "", List.of(),
                        truth(row[1]), (String) row[3], moment(row[4]))).toList();
    }

    Optional<Leaf> find(String slug) {
        List<?> rows = em.createNativeQuery("select l.hidden from guide_leaf l where l.slug = ?1").setParameter(1, slug)
                .getResultList();
        return rows.stream().findFirst().map(hidden -> new Leaf(slug, truth(hidden)));
    }

    /** Nobody else adds, moves, hides or words one meanwhile. */
    void lock() {
        em.createNativeQuery("select l.slug from guide_leaf l for update").getResultList();
    }

    void add(String slug) {
        em.createNativeQuery("insert into guide_leaf (slug, position, hidden) select ?1, coalesce(max(position), 0)"
                + " + 1, true from guide_leaf").setParameter(1, slug).executeUpdate();
    }

    void put(String slug, int position) {
        em.createNativeQuery("update guide_leaf set position = ?2 where slug = ?1").setParameter(1, slug)
                .setParameter(2, position).executeUpdate();
    }

    void turn(String slug, boolean hidden) {
        em.createNativeQuery("update guide_leaf set hidden = ?2 where slug = ?1").setParameter(1, slug)
                .setParameter(2, hidden).executeUpdate();
    }

    void step(String slug, Deed deed, String by, Instant now) {
        em.createNativeQuery("insert into guide_step (slug, deed, done_by, done_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, slug).setParameter(2, deed.name()).setParameter(3, by)
                .setParameter(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).executeUpdate();
    }

    /** What was done with a page besides wording it, the last first. */
    List<GuideStep> steps(String slug, int most) {
        List<?> rows = em.createNativeQuery("select s.deed, s.done_by, s.done_at from guide_step s where s.slug = ?1"
                + " order by s.id desc").setParameter(1, slug).setMaxResults(most).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new GuideStep(Deed.valueOf((String) row[0]),
                (String) row[1], moment(row[2]))).toList();
    }

    /** How a page is worded, the latest first, the first wording last. */
    List<Guide> wordings(Leaf leaf, int most) {
        var wordings = new ArrayList<>(em.createQuery("select w from GuideWording w where w.slug = :slug"
                + " order by w.id desc", Wording.class).setParameter("slug", leaf.slug()).setMaxResults(most)
                .getResultStream().map(wording -> wording.asGuide(leaf.hidden())).toList());
        if (wordings.size() < most && FIRST.contains(leaf.slug())) {
            wordings.add(first(leaf.slug(), leaf.hidden()));
        }
        return wordings;
    }

    private static Guide first(String slug, boolean hidden) {
        try (var file = Leaves.class.getResourceAsStream(slug + ".txt")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var end = text.indexOf('\n');
            return new Guide(slug, text.substring(0, end).strip(), text.substring(end).strip(), List.of(), hidden,
                    null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(slug, e);
        }
    }

    private static Instant moment(Object column) {
        return ((Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean truth ? truth : ((Number) column).intValue() != 0;
    }
}
