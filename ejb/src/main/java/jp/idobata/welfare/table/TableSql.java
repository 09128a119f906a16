package jp.idobata.welfare.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.idobata.search.SearchTerms;
import jp.idobata.welfare.Subject;

/** The statements behind {@link WelfareTable}; values are parameters, in their order. */
final class TableSql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final TableQuery query;

    private TableSql(TableQuery query) {
        this.query = query;
    }

    /**
     * One page: number, title, area, version and number of the profile.
     *
     * @param asked terms that are suggested at present, of the dimension
     */
    static TableSql page(TableQuery query, List<Long> asked) {
        var sql = new TableSql(query);
        var order = switch (query.order()) {
            case CHANGED -> "t.updated_at desc, t.id desc";
            case TITLE -> sql.title() + ", t.id";
            case WRITTEN -> "p.written_at desc, t.updated_at desc, t.id desc";
        };
        sql.add("select t.id, " + sql.title() + ", a.name, p.version, p.id from (select t.id").from(asked)
                .add(" order by " + order + " limit ? offset ?", TableQuery.SIZE, (query.page() - 1) * TableQuery.SIZE)
                .add(") found join town." + sql.table() + " t on t.id = found.id left join town.area a"
                        + " on a.id = t.area_id" + sql.profile() + " order by " + order);
        return sql;
    }

    /** How many rows there are, as far as is counted. */
    static TableSql count(TableQuery query, List<Long> asked) {
        var sql = new TableSql(query);
        return sql.add("select count(*) from (select 1").from(asked).add(" limit ?) c", TableQuery.COUNT_MOST);
    }

    private TableSql from(List<Long> asked) {
        add(" from town." + table() + " t" + profile() + " where true");
        if (query.areaId() != null) {
            add(" and t.area_id in (with recursive within as (select id from town.area where id = ? union"
                    + " select c.id from town.area c join within w on c.parent_id = w.id) select id from within)",
                    query.areaId());
        }
        if (query.theme() != null && isGathering()) {
            add(" and exists (select 1 from town.gathering_theme h where h.gathering_id = t.id and h.theme = ?)",
                    query.theme());
        }
        if (query.described() != null) {
            add(query.described() ? " and p.id is not null" : " and p.id is null");
        }
        if (query.suggested()) {
            suggested(asked);
        }
        words();
        return this;
    }

    private void suggested(List<Long> asked) {
        add(asked.isEmpty() ? " and false" : " and exists (select 1 from suggestion s where s.kind = '" + query.kind()
                + "' and s.subject_id = t.id and s.term_id in (" + list(asked) + ")" + unanswered("s", "p.id") + ")");
    }

    /** That nobody has answered or declined a suggestion. */
    private static String unanswered(String s, String profile) {
        return " and not exists (select 1 from profile_term pt where pt.profile_id = " + profile + " and pt.term_id = "
                + s + ".term_id) and not exists (select 1 from declined d where d.kind = " + s
                + ".kind and d.subject_id = " + s + ".subject_id and d.term_id = " + s + ".term_id)";
    }

    private void words() {
        var terms = SearchTerms.of(query.words());
        if (terms.isEmpty()) {
            return;
        }
        if (!isGathering()) {
            for (var word : query.words().strip().toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+")) {
                add(" and locate(?, lower(concat_ws(' ', t.name, t.summary))) > 0", word);
            }
            return;
        }
        var condition = terms.of("t.id", "town.", true);
        add(" and " + condition.sql(), condition.values().toArray());
    }

    /** What is suggested for some: number and term. */
    static TableSql suggestions(Subject.Kind kind, List<Long> ids, List<Long> asked) {
        var sql = new TableSql(null);
        var column = column(kind);
        return sql.add("select s.subject_id, s.term_id from suggestion s left join profile p on p." + column
                + " = s.subject_id where s.kind = '" + kind + "' and s.subject_id in (" + list(ids)
                + ") and s.term_id in (" + list(asked) + ")" + unanswered("s", "p.id"));
    }

    private boolean isGathering() {
        return query.kind() == Subject.Kind.GATHERING;
    }

    private String profile() {
        return " left join profile p on p." + column(query.kind()) + " = t.id";
    }

    private static String column(Subject.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "_id";
    }

    private String table() {
        return switch (query.kind()) {
            case GATHERING -> "gathering";
            case PLACE -> "place";
            case GROUP -> "community_group";
        };
    }

    private String title() {
        return isGathering() ? "t.title" : "t.name";
    }

    static String list(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private TableSql add(String piece, Object... more) {
        text.append(piece);
        values.addAll(List.of(more));
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Object> values() {
        return values;
    }
}
