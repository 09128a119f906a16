package jp.idobata.announcement.news;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.announcement.news.NewsItem.Amendment;
import jp.idobata.publishing.Edition;

/** The town's news, for everybody. */
@Stateless
@PermitAll
public class TownNews {

    /** News on a page. */
    public static final int PAGE = 20;

    private static final int PAGES_MOST = 500;
    private static final int AMENDMENTS_MOST = 20;
    private static final String TOLD = " from announcement_delivery d join announcement a on a.id = d.announcement_id"
            + " join gathering g on g.id = a.gathering_id";
    private static final String FIRST = " where d.channel = 'NEWS' and d.state = 'SENT' and d.what = 'ANNOUNCED'";
    private static final String SEEN = TOLD + " join publication p on p.gathering_id = g.id left join freshness_rest r"
            + " on r.kind = 'GATHERING' and r.subject_id = g.id and r.began_at > g.updated_at" + FIRST
            + " and r.subject_id is null";
    private static final String LATEST_SINCE = "(select f.what from announcement_delivery f where f.announcement_id ="
            + " a.id and f.channel = 'NEWS' and f.state = 'SENT' order by f.id desc limit 1)";
    private static final String ITEMS = "select d.id, a.id, g.id, d.title, d.words, d.settled_at, " + LATEST_SINCE
            + " = 'CANCELLED'" + SEEN + " order by d.settled_at desc, d.id desc limit ";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** One page, the latest first; beyond the last one, the last. At most three statements. */
    public NewsList page(int asked) {
        var total = ((Number) em.createNativeQuery("select count(*)" + SEEN).getSingleResult()).intValue();
        var pages = Math.min(PAGES_MOST, Math.max(1, (total + PAGE - 1) / PAGE));
        var page = Math.min(pages, Math.max(1, asked));
        return new NewsList(total == 0 ? List.of() : items(PAGE, (page - 1) * PAGE), page, pages);
    }

    /** The latest, with all that was told of them since. Two statements; one if there are none. */
    public List<NewsItem> latest(int most) {
        return items(most, 0);
    }

    /** The latest without what was told of them since but that they will not be. One statement. */
    public List<NewsItem> headlines(int most) {
        return rows(em.createNativeQuery(ITEMS + most)).stream().map(row -> item(row, Map.of())).toList();
    }

    /** How things stand with the news. One statement. */
    public Edition edition() {
        var row = rows(em.createNativeQuery("select max(g.updated_at), (select max(f.settled_at) from"
                + " announcement_delivery f where f.channel = 'NEWS' and f.state = 'SENT'), count(p.gathering_id),"
                + " (select max(r.began_at) from freshness_rest r), (select count(*) from freshness_rest)" + TOLD
                + " left join publication p on p.gathering_id = g.id" + FIRST)).get(0);
        var moments = List.of(moment(row[0]), moment(row[1]), moment(row[3]));
        return new Edition(null, moments.stream().max(Instant::compareTo).orElseThrow(), moments + " " + row[2] + " "
                + row[4]);
    }

    private List<NewsItem> items(int most, int from) {
        var rows = rows(em.createNativeQuery(ITEMS + most + " offset " + from));
        if (rows.isEmpty()) {
            return List.of();
        }
        var amendments = new HashMap<Long, List<Amendment>>();
        rows(em.createNativeQuery("select announcement_id, words, settled_at from announcement_delivery where channel ="
                + " 'NEWS' and state = 'SENT' and what <> 'ANNOUNCED' and announcement_id in (" + rows.stream()
                .map(row -> row[1].toString()).collect(Collectors.joining(",")) + ") order by id desc"))
                .forEach(row -> amendments.computeIfAbsent(number(row[0]), id -> new ArrayList<>())
                        .add(new Amendment((String) row[1], moment(row[2]))));
        return rows.stream().map(row -> item(row, amendments)).toList();
    }

    private static NewsItem item(Object[] row, Map<Long, List<Amendment>> amendments) {
        return new NewsItem(number(row[0]), number(row[2]), (String) row[3], (String) row[4], moment(row[5]),
                number(row[6]) != 0, amendments.getOrDefault(number(row[1]), List.of()).stream()
                .limit(AMENDMENTS_MOST).toList());
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static long number(Object value) {
        return value instanceof Boolean yes ? yes ? 1 : 0 : ((Number) value).longValue();
    }

    private static Instant moment(Object at) {
        return at == null ? Instant.EPOCH : at instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC)
                : ((Timestamp) at).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
