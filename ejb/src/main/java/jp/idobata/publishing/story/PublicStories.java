package jp.idobata.publishing.story;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.idobata.calendar.TownClock;
import jp.idobata.media.ShownPicture;
import jp.idobata.prose.ShownLined;
import jp.idobata.publishing.Edition;

/** The stories everybody reads, what was published last first. */
@Stateless
@PermitAll
public class PublicStories {

    private static final String FROM = " from story_publication p join story_wording w on w.id = p.wording_id";
    private static final String GROUP = " left join (community_group g join group_approval ga on ga.group_id = g.id)"
            + " on g.id = w.group_id";
    private static final String CARD = "select p.story_id, w.title, w.about, w.lead, g.id, g.name,"
            + ShownPicture.first("story_picture", "wording_id", "w.id") + ", p.published_at" + FROM + GROUP;
    private static final String STORY = "select p.story_id, w.title, w.about, w.lead, w.body, g.id, g.name, "
            + ShownPicture.all("story_picture", "wording_id", "w.id") + ", (select group_concat(x.line order by"
            + " x.position separator '\\n') from story_picture x join picture pic on pic.hash = x.hash"
            + " where x.wording_id = w.id), (select group_concat(concat_ws('\\t', o.id, o.title) order by o.id"
            + " separator '\\n') from story_gathering t join gathering o on o.id = t.gathering_id join publication u"
            + " on u.gathering_id = o.id where t.wording_id = w.id), p.published_at, p.changed_at" + FROM + GROUP;
    private static final String LATEST = " order by p.published_at desc, p.story_id desc";
    private static final int PAGE_MOST = 10_000;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** The story of that number. One statement. */
    public Optional<PublicStory> find(long id) {
        List<?> rows = em.createNativeQuery(STORY + " where p.story_id = ?1").setParameter(1, id).getResultList();
        return rows.stream().findFirst().map(row -> story((Object[]) row));
    }

    /** The last stories in full, for a feed. One statement. */
    public List<PublicStory> latest(int first, int most) {
        List<?> rows = em.createNativeQuery(STORY + LATEST).setFirstResult(first).setMaxResults(most).getResultList();
        return rows.stream().map(row -> story((Object[]) row)).toList();
    }

    /** The last stories. One statement. */
    public List<StoryCard> newest(int most) {
        return cards("", null, 0, most);
    }

    /** The last stories that tell of a group. One statement. */
    public List<StoryCard> ofGroup(long groupId, int most) {
        return cards(" where w.group_id = ?1", groupId, 0, most);
    }

    /** The last stories that tell of a gathering. One statement. */
    public List<StoryCard> ofGathering(long gatheringId, int most) {
        return cards(" join story_gathering t on t.wording_id = w.id and t.gathering_id = ?1", gatheringId, 0, most);
    }

    /**
     * One page of stories; two statements.
     *
     * @param groupId of that group alone; null for all
     */
    public StoryList list(Long groupId, int page) {
        var where = groupId == null ? "" : " where w.group_id = ?1";
        var count = em.createNativeQuery("select count(*), max(g.name)" + FROM + GROUP + where);
        if (groupId != null) {
            count.setParameter(1, groupId);
        }
        var counted = (Object[]) count.getSingleResult();
        var total = ((Number) counted[0]).intValue();
        var bounded = Math.max(1, Math.min(Math.min(page, PAGE_MOST), (total + StoryList.SIZE - 1) / StoryList.SIZE));
        return new StoryList(total, total == 0 ? List.of() : cards(where, groupId, (bounded - 1) * StoryList.SIZE,
                StoryList.SIZE), bounded, groupId == null ? null : (String) counted[1]);
    }

    /** How things stand with all that is told: one statement, whatever is told. */
    public Edition edition() {
        var row = (Object[]) em.createNativeQuery("select (select max(p.changed_at) from story_publication p),"
                + " (select max(o.withdrawn_at) from story_withdrawal o), (select count(*) from story_publication),"
                + " (select coalesce(sum(p.wording_id), 0) from story_publication p), (select max(a.approved_at) from"
                + " group_approval a), (select count(*) from group_approval), (select max(g.updated_at) from"
                + " community_group g)").getSingleResult();
        var changed = new ArrayList<>(List.of(Instant.EPOCH));
        for (var column : row) {
            // What another clock than the town's has written may lie ahead of it: it counts in the mark alone.
            if (column instanceof Timestamp && !moment(column).isAfter(clock.instant())) {
                changed.add(moment(column));
            }
        }
        return new Edition(null, changed.stream().max(Instant::compareTo).orElseThrow(), Arrays.toString(row));
    }

    private List<StoryCard> cards(String which, Long id, int first, int most) {
        var query = em.createNativeQuery(CARD + which + LATEST).setFirstResult(first).setMaxResults(most);
        if (id != null) {
            query.setParameter(1, id);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new StoryCard(((Number) row[0]).longValue(),
                (String) row[1], (String) row[2], (String) row[3], number(row[4]), (String) row[5],
                ShownPicture.list((String) row[6]).stream().findFirst().orElse(null), moment(row[7]))).toList();
    }

    private static PublicStory story(Object[] row) {
        return new PublicStory(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3],
                (String) row[4], number(row[5]), (String) row[6], lined(ShownPicture.list((String) row[7]),
                (String) row[8]), told((String) row[9]), moment(row[10]), moment(row[11]));
    }

    private static List<ShownLined> lined(List<ShownPicture> pictures, String column) {
        var lines = column == null ? new String[0] : column.split("\n", -1);
        var lined = new ArrayList<ShownLined>();
        for (var i = 0; i < pictures.size(); i++) {
            lined.add(new ShownLined(pictures.get(i), i < lines.length ? lines[i] : ""));
        }
        return lined;
    }

    private static List<PublicStory.Told> told(String column) {
        return column == null ? List.of() : Arrays.stream(column.split("\n")).map(one -> one.split("\t", 2))
                .map(one -> new PublicStory.Told(Long.parseLong(one[0]), one[1])).toList();
    }

    private static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }

    private static Instant moment(Object column) {
        return ((Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
