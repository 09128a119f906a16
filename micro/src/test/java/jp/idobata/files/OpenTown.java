package jp.idobata.files;

import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;

/** A town of its own that nobody has written to yet, on a day before all that the lists announce, with a curator. */
final class OpenTown {

    private static final String CURATOR = "ichiko@example.jp";
    private static final String PASSWORD = "mizutama-moyou";

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    /** Longer than any list takes to go in and out. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private OpenTown() {
    }

    /** Opens it. What an earlier one left under the name is deleted. */
    static TownProcess named(String name) {
        var town = TownProcess.named(name).withSharedMariaDb().set("DEMO_TODAY", "2023-10-20").start();
        var printed = Pattern.compile("/signup/first/[0-9a-f]{64}").matcher(town.output());
        printed.find();
        var visit = new Visit(town.base());
        visit.press(visit.get(printed.group()), "open", Map.of("name", "いちこ", "email", CURATOR, "password", PASSWORD));
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            statement.executeUpdate("update account_role set role = 'curator' where role = 'administrator'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return town;
    }

    /** What is listed is other on the next day: shortly before midnight, waits for it. Tells whether it waited. */
    static boolean waitedForMidnight() throws InterruptedException {
        var now = ZonedDateTime.now(ZONE);
        var left = Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(ZONE));
        if (left.compareTo(LONGEST) > 0) {
            return false;
        }
        Thread.sleep(left.plusSeconds(1).toMillis());
        return true;
    }

    /** The curator, signed in. */
    static Visit curator(TownProcess town) {
        return new Visit(town.base()).as(CURATOR, PASSWORD);
    }
}
