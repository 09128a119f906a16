package jp.idobata.intake.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.Cancellation;
import jp.idobata.gathering.DateChange;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Slot;
import jp.idobata.intake.report.Outcome;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.report.ReportDraft;
import jp.idobata.intake.standard.StandardGatherings.Told;
import jp.idobata.opendata.SafeCell;
import jp.idobata.opendata.StandardList;
import org.junit.jupiter.api.Test;

/** The way back of what the town has written, case by case. */
class StandardGatheringsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 12, 5, 10, 0);

    private final ReportDraft report = new ReportDraft();

    /** A date of gathering 7: when it was first meant to be, and its cells, names and values in turn. */
    private static String row(String id, String... cells) {
        var row = new ArrayList<>(Collections.nCopies(StandardList.EVENTS.columns().size(), ""));
        var said = new ArrayList<>(List.of("ID", "G7D" + id, "コンテンツURL", "https://a.example/gatherings/7",
                "イベント名", "朝市"));
        said.addAll(List.of(cells));
        for (var i = 0; i < said.size(); i += 2) {
            row.set(StandardList.EVENTS.at(said.get(i)), said.get(i + 1));
        }
        return written(row);
    }

    private static String date(String id, String first, String from, String last, String to, String... cells) {
        var all = new ArrayList<>(List.of("開始日", first, "開始時間", from, "終了日", last, "終了時間", to));
        all.addAll(List.of(cells));
        return row(id, all.toArray(String[]::new));
    }

    private static String written(List<String> cells) {
        var out = new StringBuilder();
        try {
            SafeCell.row(cells, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private Optional<List<Told>> read(String... rows) {
        return new StandardGatherings("events.csv", Map.of("食べる", "eat"), TODAY, report)
                .read(written(StandardList.EVENTS.header()) + String.join("", rows));
    }

    private Proposal one(String... rows) {
        var all = read(rows).orElseThrow();
        assertEquals(1, all.size());
        assertEquals("opendata:https://a.example/gatherings/7", all.get(0).key());
        return all.get(0).proposal();
    }

    @Test
    void datesAreReadHoweverASpreadsheetHasSavedThem() {
        var read = one(date("202612051000", "2026-12-05", "10:00", "2026-12-05", "12:00"), date("202612060930",
                "2026/12/6", "9:30", "2026/12/6", ""), date("202612310000", "2026-12-31", "", "2027-01-02", ""), date(
                        "202701030000", "2027-01-03", "", "2027-01-03", ""), date("202701042300", "2027-01-04", "23:00",
                                "2027-01-05", "1:00:00"));
        assertEquals(List.of(new Slot(TEN, TEN.plusHours(2), false), new Slot(TEN.plusDays(1).minusMinutes(30), null,
                false), new Slot(LocalDate.of(2026, 12, 31).atStartOfDay(), LocalDate.of(2027, 1, 3).atStartOfDay(),
                        true), new Slot(LocalDate.of(2027, 1, 3).atStartOfDay(), null, true), new Slot(LocalDateTime.of(
                                2027, 1, 4, 23, 0), LocalDateTime.of(2027, 1, 5, 1, 0), false)), read.dates());
        assertNull(read.rrule());
        assertEquals(Set.of(Outcome.TAKEN, Outcome.MERGED), Set.copyOf(report.finish().outcomes().values()));
    }

    @Test
    void movedAndCancelledDatesAreSaidAsChanges() {
        var read = one(date("202612051000", "2026-12-06", "11:00", "2026-12-06", "13:00"), date("202612121000",
                "2026-12-12", "10:00", "2026-12-12", "12:00", "状態", "中止", "開始日時特記事項", "【中止】大雨\n受付は裏口"));
        var moved = new Slot(TEN.plusDays(1).plusHours(1), TEN.plusDays(1).plusHours(3), false);
        assertEquals(List.of(new DateChange(TEN.toLocalDate(), moved, null), new DateChange(TEN.toLocalDate().plusWeeks(
                1), null, "大雨")), read.changes());
        assertEquals(TEN, read.dates().get(0).startsAt());
    }

    @Test
    void whatWasMovedFromADayGoneByIsWhereItIsNow() {
        var read = one(date("202611201000", "2026-12-06", "11:00", "2026-12-06", "13:00"));
        assertEquals(List.of(), read.changes());
        assertEquals(LocalDateTime.of(2026, 12, 6, 11, 0), read.dates().get(0).startsAt());
    }

    @Test
    void aCancelledDateThatCannotBeSaidIsNotAnnounced() {
        var read = one(date("202612051000", "2026-12-05", "10:00", "2026-12-05", ""), date("202612051400", "2026-12-05",
                "14:00", "2026-12-05", "", "状態", "中止", "開始日時特記事項", "【中止】"));
        assertEquals(List.of(new Slot(TEN, null, false)), read.dates());
        assertEquals(Reason.DATE_NOTE_KEPT, report.finish().problems().get(0).reason());
    }

    @Test
    void aRuleComesBackWithWhatItLeavesOut() {
        var rule = "毎週 土曜 [RRULE FREQ=WEEKLY FROM 2026-11-07T10:00 WITHOUT YEAR_END]";
        var read = one(date("202612051000", "2026-12-05", "10:00", "2026-12-05", "12:00", "開催パターン", rule), date(
                "202612191000", "2026-12-19", "10:00", "2026-12-19", "12:00", "状態", "中止", "開始日時特記事項",
                        "【中止】"), date("202612231500",
                        "2026-12-23", "15:00", "2026-12-23", ""), date("202612261000", "2026-12-27",
                                "10:00", "2026-12-27", "12:00"));
        assertEquals("FREQ=WEEKLY", read.rrule());
        assertEquals(new Slot(LocalDateTime.of(2026, 11, 7, 10, 0), LocalDateTime.of(2026, 11, 7, 12, 0), false), read
                .dates().get(0));
        assertEquals(new Slot(LocalDateTime.of(2026, 12, 23, 15, 0), null, false), read.dates().get(1));
        assertEquals(new Pauses(false, Set.of(), true, Set.of(LocalDate.of(2026, 12, 12))), read.pauses(),
                "the list does not have the 12th, so it is not held");
        assertEquals(List.of(new DateChange(LocalDate.of(2026, 12, 19), null, Cancellation.NO_REASON), new DateChange(
                LocalDate.of(2026, 12, 26), new Slot(LocalDateTime.of(2026, 12, 27, 10, 0),
                        LocalDateTime.of(2026, 12, 27, 12, 0), false), null)), read.changes());
    }

    @Test
    void aRuleThatGivesNoneOfTheDatesIsLeftAway() {
        for (var rule : List.of("[RRULE FREQ=WEEKLY FROM 2026-11-08T10:00]", "[RRULE FREQ=OFTEN FROM 2026-11-07T10:00]",
                "毎週土曜")) {
            var read = new StandardGatheringsTest().one(date("202612051000", "2026-12-05", "10:00", "2026-12-05", "",
                    "開催パターン", rule));
            assertNull(read.rrule());
            assertEquals(1, read.dates().size());
        }
    }

    @Test
    void aThemeNobodyKnowsIsTold() {
        assertEquals(Set.of("eat"), one(date("202612051000", "2026-12-05", "10:00", "2026-12-05", "", "タグ",
                "食べる;飛ぶ")).themes());
        assertEquals(Reason.THEME_UNKNOWN, report.finish().problems().get(0).reason());
    }

    @Test
    void aListWithOneForeignRowIsReadLikeAnyOther() {
        var good = date("202612051000", "2026-12-05", "10:00", "2026-12-05", "");
        assertTrue(read(good).isPresent());
        assertEquals(Optional.empty(), read(good, date("202612051000", "随時", "", "", "")));
        assertEquals(Optional.empty(), read(good, row("202612051000", "ID", "OK0001")));
        assertEquals(Optional.empty(), read(good, row("202612051000", "コンテンツURL", "https://a.example/gatherings/8")));
        assertEquals(Optional.empty(), read(good, "a,b\r\n"));
        assertEquals(Optional.empty(), read());
        assertEquals(Optional.empty(), new StandardGatherings("a.csv", Map.of(), TODAY, report)
                .read("イベント名\r\n朝市\r\n"));
    }
}
