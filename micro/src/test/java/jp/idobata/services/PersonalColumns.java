package jp.idobata.services;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of the town's database that can hold something of a person: those that refer to an account, those that
 * are wide enough for an address (254 characters, and no other is), and, in the end, every column with text.
 */
record PersonalColumns(Connection town) {

    /** Where the number of one who has left may stay: what hangs on it is the town's record, and says no name. */
    private static final Map<String, String> STONES = Map.of(
            "draft.account_id", "an empty page, so that decisions about it stay readable",
            "group_invitation.invited_by", "that somebody was asked, so that a link used stays used",
            "group_invitation.accepted_by", "the same",
            "group_key.made_by", "a key without a name, so that what it posted stays accounted for");

    /** Columns that refer to an account, as table.column. */
    Set<String> references() throws SQLException {
        return names("select concat(table_name, '.', column_name) from information_schema.key_column_usage"
                + " where table_schema = 'town' and referenced_table_name = 'account'");
    }

    /** Columns that hold addresses. */
    Set<String> addresses() throws SQLException {
        return names("select concat(table_name, '.', column_name) from information_schema.columns"
                + " where table_schema = 'town' and data_type = 'varchar' and character_maximum_length = 254");
    }

    /** All of them that hold the number of an account. */
    Set<String> withNumber(long account) throws SQLException {
        return holding(references(), " = " + account);
    }

    /** All of them that hold an address. */
    Set<String> withAddress(String email) throws SQLException {
        return holding(addresses(), " = '" + email + "'");
    }

    /** Every column of any table that holds that text anywhere within. */
    Set<String> saying(String text) throws SQLException {
        return holding(names("select concat(c.table_name, '.', c.column_name) from information_schema.columns c"
                + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                + " where c.table_schema = 'town' and t.table_type = 'BASE TABLE' and c.data_type in"
                + " ('varchar', 'char', 'text', 'mediumtext', 'longtext')"), " like '%" + text + "%'");
    }

    /** What must hold nothing of one who has left. */
    static Set<String> notStones(Set<String> columns) {
        var others = new TreeSet<>(columns);
        others.removeAll(STONES.keySet());
        return others;
    }

    private Set<String> holding(Set<String> columns, String condition) throws SQLException {
        var found = new TreeSet<String>();
        for (var column : columns) {
            var table = column.substring(0, column.indexOf('.'));
            try (var result = town.createStatement().executeQuery("select count(*) from " + table + " where " + column
                    + condition)) {
                result.next();
                if (result.getInt(1) > 0) {
                    found.add(column);
                }
            }
        }
        return found;
    }

    private Set<String> names(String sql) throws SQLException {
        var names = new TreeSet<String>();
        try (var result = town.createStatement().executeQuery(sql)) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }
}
