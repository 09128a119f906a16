package jp.idobata.web.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.DateChange;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Terms;
import jp.idobata.gathering.Welcome;
import jp.idobata.media.Picture;
import jp.idobata.web.member.PostReading.Wrong;
import org.junit.jupiter.api.Test;

class PostReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 28, 10, 0);
    private static final LocalDateTime MIDNIGHT = TEN.toLocalDate().atStartOfDay();

    private final PostForm form = new PostForm();

    private PostReading read() {
        return new PostReading(form, null, null, TODAY);
    }

    private static Proposal proposal(String rrule, Slot... slots) {
        return new Proposal("宿題カフェ", "だれでも", "宿題をします。\nおやつもあります。", List.of(slots), rrule, "雨の日も", 7L,
                "元スーパー", "番町1-1", 34.3, 134.0, 3L, true, "https://example.jp", 5L, "花子", Set.of("eat", "learn"),
                Set.of(Welcome.ALONE, Welcome.STEP_FREE), false, "300円", 20, "20人くらい", "小学生", "電話で",
                "087-000-0000", "cafe@example.jp", "https://example.jp/cafe", null, null,
                new Terms(Set.of(SignUpWay.HERE, SignUpWay.LINK), "https://example.jp/join", 6, 12, true, "小雨ならします"),
                List.of(new Picture("5".repeat(64), "テーブルを囲む三人", 0.5, 1), new Picture("6".repeat(64), "", 0, 0.5)),
                null);
    }

    /** What comes back when a proposal is shown in the form and nothing is changed. */
    private static Proposal thereAndBack(Proposal proposal) {
        var reading = new PostReading(PostForm.of(proposal, "番町公民館"), proposal, "番町公民館", TODAY);
        assertEquals(List.of(), reading.wrongs());
        return reading.proposal();
    }

    @Test
    void proposalComesBackAsItWas() {
        var proposal = proposal("FREQ=WEEKLY;BYDAY=SA;UNTIL=20270331T235959",
                new Slot(TEN, TEN.plusHours(2), false), new Slot(TEN.plusDays(3), null, false));
        var back = thereAndBack(proposal);
        assertEquals("番町公民館", back.venue());
        assertEquals(proposal.dates(), back.dates());
        assertEquals(proposal.rrule(), back.rrule());
        assertEquals(List.of(7L, 3L, 5L), List.of(back.placeId(), back.areaId(), back.groupId()));
        assertEquals(PostForm.of(proposal, "番町公民館").getWords(), PostForm.of(back, "番町公民館").getWords());
        assertEquals(List.of(proposal.themes(), proposal.welcome(), false, 20, "20人くらい", "雨の日も"),
                List.of(back.themes(), back.welcome(), back.free(), back.capacity(), back.capacityText(),
                        back.scheduleText()));
        assertEquals(proposal.terms(), back.terms());
    }

    @Test
    void datesOfAllKindsComeBackAsTheyWere() {
        for (var slot : List.of(new Slot(MIDNIGHT, null, true), new Slot(MIDNIGHT, MIDNIGHT.plusDays(3), true),
                new Slot(TEN, TEN.plusDays(1).plusHours(5), false), new Slot(TEN.withHour(20), TEN.plusHours(16),
                        false),
                new Slot(TEN.withHour(22), MIDNIGHT.plusDays(1), false),
                        new Slot(MIDNIGHT, MIDNIGHT.plusHours(2), false),
                new Slot(TEN, null, false))) {
            assertEquals(List.of(slot), thereAndBack(proposal(null, slot)).dates());
        }
    }

    @Test
    void ruleWithoutAWordStaysAsItIs() {
        var rrule = "FREQ=WEEKLY;BYDAY=TU,SA;BYMONTH=4";
        assertEquals(rrule, thereAndBack(proposal(rrule, new Slot(TEN, null, false))).rrule());
    }

    @Test
    void anotherVenueHasNeitherThePlaceNorThePoint() {
        var before = proposal(null, new Slot(TEN, null, false));
        var changed = PostForm.of(before, "番町公民館");
        changed.put("venue", "中央公園");
        var after = new PostReading(changed, before, "番町公民館", TODAY).proposal();
        assertNull(after.placeId());
        assertNull(after.latitude());
        assertEquals("中央公園", after.venue());
    }

    @Test
    void everythingThatCannotBeReadIsSaidAtOnce() {
        form.put("day0", "そのうち");
        form.put("start0", "あさ");
        form.put("end0", "25:00");
        form.put("until", "ずっと");
        form.put("capacity", "たくさん");
        assertEquals(List.of(new Wrong("day0", "member.post.day.bad"), new Wrong("start0", "member.post.time.bad"),
                new Wrong("end0", "member.post.time.bad"), new Wrong("until", "member.post.day.bad"),
                new Wrong("capacity", "member.post.capacity.bad")), read().wrongs());
        assertEquals("そのうち", form.getWords().get("day0"));
    }

    @Test
    void dayNeedsATimeUnlessItTakesTheWholeDay() {
        form.put("day0", "11/28");
        assertEquals(List.of(new Wrong("start0", "member.post.start.missing")), read().wrongs());
        form.setAllDay(true);
        assertEquals(List.of(new Slot(MIDNIGHT, null, true)), read().proposal().dates());
    }

    @Test
    void timeNeedsADay() {
        form.put("start0", "10:00");
        assertEquals(List.of(new Wrong("day0", "member.post.day.missing")), read().wrongs());
    }

    @Test
    void nightThatEndsInTheSmallHoursEndsTheNextDay() {
        form.put("day0", "11/28");
        form.put("start0", "20:00");
        form.put("end0", "2:00");
        assertEquals(TEN.toLocalDate().plusDays(1).atTime(2, 0), read().proposal().dates().get(0).endsAt());
        form.put("end0", "19:00");
        assertEquals(List.of(new Wrong("end0", "gathering.problem.dates.order")), read().wrongs());
    }

    @Test
    void recurrenceComesBackWithItsPausesAndChanges() {
        var was = new DateChange(TEN.toLocalDate().plusWeeks(2), new Slot(TEN.plusDays(15), TEN.plusDays(15)
                .plusHours(2),
                false), null);
        var off = new DateChange(TEN.toLocalDate().plusWeeks(4), null, "会場の 都合");
        form.put("day0", "2026-11-28");
        form.put("start0", "10:00");
        form.put("repeat", "MONTHLY");
        form.put("count", "いっぱい");
        form.getRhythm().setWeeks(List.of("4", "2"));
        form.getRhythm().setPauses(List.of("YEAR_END", "HOLIDAYS", "SUNSHINE"));
        form.getRhythm().setMonths(List.of("8", "13"));
        form.put("changes", "2027-01-23 out\n2026-12-12 to 2026-12-13T10:00 2026-12-13T12:00\n"
                + "2026-12-26 off 会場の 都合\nx");
        assertEquals(List.of(new Wrong("count", "member.post.count.bad")), read().wrongs());
        form.put("count", "10回");
        var read = read().proposal();
        assertEquals("FREQ=MONTHLY;BYDAY=2SA,4SA;COUNT=10", read.rrule());
        assertEquals(Pauses.of("HOLIDAYS;MONTHS=8;YEAR_END;DAYS=20270123"), read.pauses());
        assertEquals(List.of(was, off), read.changes());
        var back = thereAndBack(read);
        assertEquals(List.of(read.rrule(), read.pauses(), read.changes()), List.of(back.rrule(), back.pauses(),
                back.changes()));
    }

    @Test
    void recurrenceEndsInOneWay() {
        form.put("day0", "11/28");
        form.put("start0", "10:00");
        form.put("repeat", "WEEKLY");
        form.put("until", "2027-03-31");
        form.put("count", "10");
        assertEquals(List.of(new Wrong("count", "member.post.count.both")), read().wrongs());
    }

    @Test
    void withoutARuleThereAreNoPauses() {
        form.put("day0", "11/28");
        form.put("start0", "10:00");
        form.getRhythm().setPauses(List.of("HOLIDAYS"));
        form.put("changes", "2027-01-23 out");
        assertTrue(read().proposal().pauses().none());
    }

    @Test
    void recurrenceEndsAfterItBegins() {
        form.put("day0", "11/28");
        form.put("start0", "10:00");
        form.put("repeat", "WEEKLY");
        form.put("until", "2026-11-27");
        assertEquals(List.of(new Wrong("until", "member.post.until.early")), read().wrongs());
    }

    @Test
    void whatNoFormSendsDoesNoHarm() {
        form.put("day0", "11/28");
        form.put("start0", "10:00");
        form.put("repeat", "HOURLY");
        form.put("area", "1; drop table area");
        form.setWelcome(List.of("free-beer"));
        var proposal = read().proposal();
        assertNull(proposal.rrule());
        assertNull(proposal.areaId());
        assertTrue(proposal.welcome().isEmpty());
    }

    @Test
    void lineStaysOneLine() {
        form.put("title", "宿題\r\nBcc: all@example.jp");
        form.put("description", "一行目\r\n二行目");
        assertEquals("宿題 Bcc: all@example.jp", read().proposal().title());
        assertEquals("一行目\n二行目", read().proposal().description());
    }

    @Test
    void formWithNothingButANameIsUntouched() {
        form.put("organiser", "花子");
        assertTrue(form.isUntouched());
        form.put("title", "宿題カフェ");
        assertTrue(!form.isUntouched());
    }

    @Test
    void pointOfThePinIsRead() {
        form.put("latitude", "３４.３４２５");
        assertEquals(List.of(new Wrong("latitude", "place.problem.point.bad")), read().wrongs());
        form.put("longitude", "134.0464");
        assertEquals(List.of(34.3425, 134.0464), List.of(read().proposal().latitude(), read().proposal().longitude()));
        form.put("longitude", "東のほう");
        assertEquals(List.of(new Wrong("longitude", "place.problem.point.bad")), read().wrongs());
    }

    @Test
    void pointIsLeftBehindWithItsPlaceUnlessThePinWasMoved() {
        var before = proposal(null, new Slot(TEN, null, false));
        var changed = PostForm.of(before, null);
        assertEquals(34.3, new PostReading(changed, before, null, TODAY).proposal().latitude());
        changed.put("venue", "うちの庭");
        assertNull(new PostReading(changed, before, null, TODAY).proposal().latitude());
        changed.put("latitude", "34.31");
        assertEquals(34.31, new PostReading(changed, before, null, TODAY).proposal().latitude());
    }
}
