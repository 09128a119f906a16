package jp.idobata.insight.audit;

/**
 * A table whose rows are deeds.
 *
 * @param room what it is about, for the filter
 * @param column who did it: schema, table and column
 * @param at when, in UTC: a column that is never changed afterwards, or says the last time
 * @param id tells rows of the same moment apart
 * @param deed expression: what was done
 * @param thing expression: what it was done to, or null
 * @param path expression: address of the page about it, or null
 * @param words expression: why, or null
 * @param from the tables, with what must hold
 */
record AuditSource(String room, String column, String at, String id, String deed, String thing, String path,
        String words, String from) {

    private static final String SELECT = """
            select x.at, x.who, x.deed, x.thing, x.path, x.words, x.id, a.name from (
              select %1$s as at, %2$s as who, %3$s as deed, %4$s as thing, %5$s as path, %6$s as words, %7$s as id
              from %8$s and %1$s >= ?1 and %1$s < ?2
                and (?7 = 1 or %2$s <> 'idobata')
                and (?3 = '' or %2$s like ?3 or %10$s
                  or %9$s)
                and (%1$s < ?4 or (%1$s = ?4 and %7$s < ?5))
              order by %1$s desc, %7$s desc limit ?6) x
            left join town.account a on a.email = x.who order by x.at desc, x.id desc""";

    /** Table and column without the schema. */
    String who() {
        return column.substring(column.indexOf('.') + 1);
    }

    /**
     * The statement.
     *
     * @param named condition on who did it, called {who}: whether their name is looked for
     * @param called condition on what it was done to: whether its name is looked for
     */
    String sql(String named, String called) {
        var by = "d." + column.substring(column.lastIndexOf('.') + 1);
        return SELECT.formatted(at, by, deed, thing, path, words, id, from, named.replace("{who}", by), called);
    }
}
