package jp.idobata.services;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import jp.idobata.calendar.TownClock;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareProfiles;

/** Things of years ago, and what staff wrote of them. The moment that counts here is the new year of last year. */
@ApplicationScoped
public class LongAgo {

    @EJB
    private Ichiko ichiko;
    @EJB
    private WelfareProfiles profiles;
    @Inject
    private RandomTown town;
    @Inject
    private TownClock clock;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource townSide;
    @Resource(lookup = "java:app/jdbc/welfare")
    private DataSource welfare;

    private final Set<Long> written = new HashSet<>();
    private final Set<Long> shown = new HashSet<>();

    /** How many days ago the new year was from which on things are kept. */
    int days() {
        return (int) (clock.today().toEpochDay() - LocalDate.of(clock.today().getYear() - 1, 1, 1).toEpochDay());
    }

    /** Midnight of that day in town, in UTC. */
    LocalDateTime newYear() {
        return clock.today().minusDays(days()).atStartOfDay(clock.zone()).withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    /** The last moment of the old year, in UTC. */
    LocalDateTime before() {
        return newYear().minusNanos(1000);
    }

    long gathering(String title) throws SQLException {
        return town.insert("insert into gathering (title, online, zone, created_at, updated_at, version) values ('"
                + title + "', false, 'Asia/Tokyo', '2014-01-01', '2014-01-01', 1)");
    }

    /** A gathering that is in public view, its only date over at that time of the town. */
    long held(String title, LocalDateTime over) throws SQLException {
        var id = published(gathering(title));
        var starts = over.minusHours(2);
        town.change("insert into occurrence (gathering_id, original_starts_at, starts_at, ends_at, over_at, all_day,"
                + " by_rule) values (" + id + ", '" + starts + "', '" + starts + "', '" + over + "', '" + over
                + "', false, false)");
        return id;
    }

    long withdrawn(String title, LocalDateTime at) throws SQLException {
        var id = gathering(title);
        town.change("insert into withdrawal (gathering_id, reason, withdrawn_by, withdrawn_at) values (" + id
                + ", '-', 'x', '" + at + "')");
        return id;
    }

    long published(long gathering) throws SQLException {
        town.change("insert into publication values (" + gathering + ", 'x', '2014-01-01')");
        shown.add(gathering);
        return gathering;
    }

    long place(String name) throws SQLException {
        return town.insert("insert into place (name, drop_in, created_at, updated_at, version) values ('" + name
                + "', true, '2014-01-01', '2014-01-01', 1)");
    }

    long club(String name) throws SQLException {
        return town.insert("insert into community_group (name, created_at, updated_at, version) values ('" + name
                + "', '2014-01-01', '2014-01-01', 1)");
    }

    /** Writes a profile with a contact, a note and a tag, as if it had been written at that moment; its number. */
    long profile(Subject subject, LocalDateTime at, String contact, String note) throws Exception {
        var term = ichiko.call(() -> profiles.terms()).get(0).id();
        var version = ichiko.call(() -> profiles.of(subject)).version();
        ichiko.call(() -> {
            profiles.write(subject, new WelfareProfile(Set.of(term), Set.of(), note, contact, null, null, version));
            return true;
        });
        var id = number("select id from profile where " + subject.kind().name().toLowerCase() + "_id = "
                + subject.id());
        change("update profile set written_at = '" + at + "' where id = " + id);
        change("update profile_history set written_at = '" + at + "' where profile_id = " + id
                + " order by id desc limit 1");
        written.add(id);
        return id;
    }

    /** Nothing of it is counted by others: no profile is left, and nothing is in public view. */
    void forget() throws SQLException {
        for (var id : written) {
            for (var table : List.of("profile_term", "profile_history")) {
                change("delete from " + table + " where profile_id = " + id);
            }
            change("delete from profile where id = " + id);
        }
        written.clear();
        for (var id : shown) {
            town.change("delete from publication where gathering_id = " + id);
            town.change("delete from occurrence where gathering_id = " + id);
            town.change("delete from freshness_rest where kind = 'GATHERING' and subject_id = " + id);
        }
        shown.clear();
    }

    /** A checksum of every table of the town. */
    Map<String, String> town() throws SQLException {
        var sums = new TreeMap<String, String>();
        try (var connection = townSide.getConnection(); var statement = connection.createStatement()) {
            var tables = new StringBuilder();
            try (var rows = statement.executeQuery("select table_name from information_schema.tables where table_schema"
                    + " = 'town' and table_type = 'BASE TABLE' and table_name not like 'flyway%'")) {
                while (rows.next()) {
                    tables.append(tables.isEmpty() ? "" : ", ").append(rows.getString(1));
                }
            }
            try (var rows = statement.executeQuery("checksum table " + tables)) {
                while (rows.next()) {
                    sums.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return sums;
    }

    long number(String sql) throws SQLException {
        try (var connection = welfare.getConnection(); var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : -1;
        }
    }

    void change(String sql) throws SQLException {
        try (var connection = welfare.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    void changeTown(String sql) throws SQLException {
        town.change(sql);
    }
}
