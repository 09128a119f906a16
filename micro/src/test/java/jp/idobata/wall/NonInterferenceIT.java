package jp.idobata.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import jp.idobata.visit.WorldClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The welfare wall as seen from the street: everything a visitor can get is the same, byte for byte, whether staff have
 * written welfare profiles or not, and a word that stands in them is nowhere.
 */
@ExtendWith(SharedTown.class)
class NonInterferenceIT {

    private static final String CANARY = "カナリア58213";
    private static final int ADDRESSES_MOST = 1_200;
    private static final int TRIES = 3;

    @Test
    void nothingPublicDependsOnWelfareProfiles(TownProcess town) throws Exception {
        try (var owner = town.owner()) {
            WorldClock.bringBack(owner);
        }
        var street = PublicSide.of(town);
        var subjects = subjects(town);
        // The demo has samples of profiles; without means without any.
        var staff = new StaffWriting(town, CANARY);
        staff.forget();
        var without = street.crawl(subjects, ADDRESSES_MOST);
        assertTrue(without.size() > 500, "only " + without.size() + " addresses were found");
        staff.write(subjects);
        try {
            var with = street.crawl(subjects, ADDRESSES_MOST);
            assertEquals(without.keySet(), with.keySet());
            assertTrue(without.keySet().stream().filter(path -> path.startsWith("/api/v1/gatherings/")).count() > 50);
            with.forEach((path, answer) -> assertFalse(answer.contains(CANARY), path + " says " + CANARY));
            street.saysNothingOf(CANARY, subjects.toArray(String[]::new));

            // Some of it may have changed with the time of day. That is looked at again at one time, with and without.
            var changed = with.keySet().stream().filter(path -> !with.get(path).equals(without.get(path))).toList();
            System.out.println(with.size() + " public addresses; changed meanwhile: " + changed);
            assertTrue(changed.size() < 100, "more has changed than the time of day can explain: " + changed);
            var again = changed.stream().map(street::look).toList();
            staff.forget();
            for (var i = 0; i < changed.size(); i++) {
                assertEquals(street.look(changed.get(i)), again.get(i), changed.get(i));
            }
        } finally {
            staff.forget();
        }
        street.logsSayNothingOf(CANARY);
    }

    /**
     * What a visitor was told stays true for whoever asks again: no entity tag, no date and no order is another one,
     * and the first answer after the writing takes as many statements as the last before it, so nothing that was kept
     * has been thrown away.
     */
    @Test
    void whatStaffWriteRenewsNothing(TownProcess town) throws Exception {
        try (var owner = town.owner()) {
            WorldClock.bringBack(owner);
        }
        var subjects = subjects(town);
        var addresses = PublicLists.all(subjects);
        unmoved(town, subjects, () -> {
            var known = Known.of(town, addresses);
            assertTrue(known.validated() > 30, "only " + known.validated() + " addresses say how new they are");
            return known::again;
        });
    }

    @Test
    void membersSeeTheSameAsBefore(TownProcess town) throws Exception {
        var subjects = subjects(town);
        var people = List.of(new Visit(town.base()).as("hanako@example.jp"), new Visit(town.base())
                .as("circle@example.jp"));
        var addresses = PublicLists.ofMembers(town, subjects);
        unmoved(town, subjects, () -> () -> {
            var seen = new LinkedHashMap<String, String>();
            for (var person : people) {
                addresses.forEach(path -> seen.put(people.indexOf(person) + path, PublicSide.words(person.get(path))));
            }
            assertTrue(seen.values().stream().filter(words -> words.startsWith("200 ")).count() > addresses.size());
            return seen;
        });
    }

    /**
     * Fails if something is another after the writing than before it. The town's clock goes on meanwhile: what moves by
     * the time of day does not move each time.
     *
     * @param looking begins to look, and answers a look
     */
    private static void unmoved(TownProcess town, List<String> subjects, Supplier<Supplier<Map<String, String>>>
            looking) throws SQLException {
        var staff = new StaffWriting(town, CANARY);
        Set<String> moved = null;
        for (var i = 0; i < TRIES && (moved == null || !moved.isEmpty()); i++) {
            staff.forget();
            var look = looking.get();
            var before = look.get();
            try {
                staff.write(subjects);
                var after = look.get();
                var different = new TreeSet<>(before.keySet());
                different.removeIf(path -> before.get(path).equals(after.get(path)));
                System.out.println(before.size() + " answers; moved: " + different);
                moved = moved == null ? different : new TreeSet<>(moved);
                moved.retainAll(different);
            } finally {
                staff.forget();
            }
        }
        assertEquals(Set.of(), moved);
    }

    /** Pages of gatherings gone by and to come, of places and of groups. */
    private static List<String> subjects(TownProcess town) throws SQLException {
        var subjects = new ArrayList<String>();
        numbers(town, "select gathering_id from publication order by gathering_id limit 8")
                .forEach(id -> subjects.add("/gatherings/" + id));
        numbers(town, "select p.gathering_id from publication p join occurrence o on o.gathering_id = p.gathering_id"
                + " where o.starts_at > '2026-11-22' group by 1 order by min(o.starts_at) limit 8")
                .forEach(id -> subjects.add("/gatherings/" + id));
        numbers(town, "select distinct place_id from gathering where place_id is not null limit 8")
                .forEach(id -> subjects.add("/places/" + id));
        numbers(town, "select group_id from group_approval order by group_id limit 3")
                .forEach(id -> subjects.add("/groups/" + id));
        return subjects.stream().distinct().toList();
    }

    private static List<Long> numbers(TownProcess town, String sql) throws SQLException {
        try (var connection = town.owner(); var result = connection.createStatement().executeQuery(sql)) {
            var numbers = new ArrayList<Long>();
            while (result.next()) {
                numbers.add(result.getLong(1));
            }
            return numbers;
        }
    }
}
