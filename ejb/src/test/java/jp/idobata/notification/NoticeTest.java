package jp.idobata.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.idobata.follow.Digest;
import jp.idobata.follow.Line;
import jp.idobata.reading.Corrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {

    private static final Path MAILS = Path.of("target", "mails");
    private static final Notice.Site SITE = new Notice.Site("まちの井戸端", "https://idobata.example");

    private static Notice returned(String language) {
        return Notice.of(SITE, language, "returned", "花子", "朝の'体操' {0}", "会場の名前を\n教えてください。",
                "https://idobata.example/post/7");
    }

    /** Leaves each mail as text and as a page, to be looked at. */
    private static void leaveToLookAt(Notice notice, String name) {
        try {
            Files.createDirectories(MAILS);
            Files.writeString(MAILS.resolve(name + ".txt"), notice.subject() + "\n\n" + notice.text());
            Files.writeString(MAILS.resolve(name + ".html"), notice.html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"confirm, 1", "known, 2", "reset, 2", "accepted, 3", "returned, 4", "invited, 3", "groupOpen, 3",
            "groupReturned, 4", "placeOpen, 3", "placeChanged, 3", "placeReturned, 4", "letter, 4", "guest, 1",
            "accepted.guest, 4", "whispered, 3", "storyOpen, 3", "sprouted, 4", "address, 1", "addressTaken, 1",
            "addressOld, 1",
            "passwordNew, 2", "left, 1", "deskInvited, 2", "deskRoles, 2", "takenBack, 3",
            "answerTakenBack, 1", "takenOff, 4",
            "complaintAnswered, 2", "complaintHidden, 2", "complaintAnswered.plain, 1", "complaintHidden.plain, 1",
            "hiddenByStaff, 4", "shownAgain, 3", "feedFails, 3", "taskDue, 2", "taskAdrift, 2"})
    void everyValueIsSaidInEveryLanguage(String what, int count) {
        List.of("ja", "simple", "en").forEach(language -> everyValueIsSaid(language, what, count));
    }

    private static void everyValueIsSaid(String language, String what, int count) {
        var values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = "value" + i;
        }
        var notice = Notice.of(SITE, language, what, values);
        leaveToLookAt(notice, what + "-" + language);
        for (var value : values) {
            assertTrue(notice.text().contains(value.toString()), value + " in " + notice.text());
            assertTrue(notice.html().contains(value.toString()), value + " in " + notice.html());
        }
        assertTrue(notice.subject().contains("まちの井戸端"), notice.subject());
        assertTrue(notice.text().contains("https://idobata.example"), notice.text());
        assertFalse((notice.subject() + notice.text() + notice.html()).matches("(?s).*[{}].*"), notice.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "simple", "en"})
    void aListSaysEverythingOfEachThing(String language) {
        var notice = Notice.listing(SITE, language, "links", List.of(List.of("朝の'体操' {1}", "https://a.example/1"),
                List.of("夜の\n\n▶ 体操", "https://a.example/2")));
        leaveToLookAt(notice, "links-" + language);
        for (var said : List.of("朝の'体操' {1}", "https://a.example/1", "https://a.example/2")) {
            assertTrue(notice.text().contains(said), said + " in " + notice.text());
        }
        assertEquals(2, notice.html().split("<a ", -1).length - 1, "two ways to go on: " + notice.html());
        assertTrue(notice.subject().contains("まちの井戸端"), notice.subject());
    }

    @ParameterizedTest
    @CsvSource({"still, ja", "still, simple", "still, en", "held, ja", "held, simple", "held, en"})
    void aMailOfSeveralThingsSaysWhatEachIsAndLeadsToEach(String what, String language) {
        var notice = Notice.listing(SITE, language, what, List.of(List.of("朝の'体操' {1}", "5月25日(月)",
                "https://a.example/1"), List.of("夜の <b>体操</b>", "5月26日(火)", "https://a.example/2")));
        leaveToLookAt(notice, what + "-" + language);
        for (var said : List.of("朝の'体操' {1}", "5月25日(月)", "https://a.example/1", "夜の <b>体操</b>", "5月26日(火)",
                "https://a.example/2", "まちの井戸端")) {
            assertTrue((notice.subject() + notice.text()).contains(said), said + " in " + notice.text());
        }
        assertEquals(2, notice.html().split("<a ", -1).length - 1, "two ways to go on: " + notice.html());
        assertFalse(notice.html().contains("<b>"), notice.html());
        assertTrue(notice.subject().contains("まちの井戸端"), notice.subject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "simple", "en"})
    void aDigestStandsUnderItsDays(String language) {
        var notice = Notice.of(SITE, language, "digest", DigestNotices.parts(digest(language), SITE.url()));
        leaveToLookAt(notice, "digest-" + language);
        var simple = language.equals("simple");
        for (var said : List.of(simple ? "朝（あさ）の'体操（たいそう）' {1}" : "朝の'体操' {1}",
                simple ? "いも煮（に）の会（かい）" : "いも煮の会", "10:00", "https://idobata.example/gatherings/3",
                "https://idobata.example/my/follows", "https://idobata.example/digest/AAAA")) {
            assertTrue(notice.text().contains(said), said + " in " + notice.text());
            assertTrue(notice.html().contains(said), said + " in " + notice.html());
        }
        assertEquals(4, notice.html().split("<h2 ", -1).length - 1, "three days and what is new: " + notice.html());
        assertEquals(1, notice.text().split("28", -1).length - 1, "a day is said once: " + notice.text());
        assertTrue(notice.text().contains(simple ? "・ 夜（よる）の ▶ 体操（たいそう）\n" : "・ 夜の ▶ 体操\n"), notice.text());
        assertFalse(notice.text().contains("null") || notice.html().contains("｜"), notice.toString());
    }

    private static Digest digest(String language) {
        var ten = LocalDateTime.parse("2026-11-28T10:00:00");
        var week = List.of(new Line(1, "秋の菊花展", ten.minusDays(30), ten.minusDays(1), true, false, "中央公園", null, false,
                0, Corrections.NONE),
                new Line(2, "朝の'体操' {1}", ten, ten.plusHours(1), false, false, "中央公園", "あおぞら会", true, 2,
                        Corrections.NONE),
                new Line(3, "夜の\n\n▶ 体操", ten.plusHours(9), null, false, true, null, "あおぞら会", false, 0,
                        Corrections.NONE),
                new Line(4, "読み聞かせ", ten.plusDays(1), null, false, false, null, null, false, 0, Corrections.NONE));
        var later = List.of(new Line(5, "いも煮の会", ten.plusDays(20), null, false, false, "河川敷", null, true, 0,
                Corrections.NONE));
        return new Digest("hanako@example.jp", "花子", language, "AAAA", LocalDate.parse("2026-11-26"), week, later,
                true);
    }

    @Test
    void noMailIsForgottenHere() {
        var tried = Arrays.stream(NoticeTest.class.getDeclaredMethods()).map(method ->
                method.getAnnotation(CsvSource.class)).filter(Objects::nonNull).flatMap(rows ->
                Arrays.stream(rows.value())).map(row -> row.split(",")[0])
                        .collect(Collectors.toCollection(TreeSet::new));
        tried.addAll(List.of("links", "still", "held", "digest"));
        var written = ResourceBundle.getBundle("jp.idobata.notification.Notices", Locale.ROOT).keySet().stream()
                .filter(key -> key.endsWith(".text")).map(key -> key.replaceFirst("\\.text$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, tried);
    }

    @Test
    void whatPeopleWroteStandsAsTheyWroteIt() {
        assertTrue(returned("ja").text().contains("「朝の'体操' {0}」"));
        assertTrue(returned("ja").text().contains("> 会場の名前を\n> 教えてください。\n"));
    }

    @Test
    void subjectIsOneLineInTheReadersLanguage() {
        assertEquals("【まちの井戸端】「朝の'体操' {0}」について、確認のお願い", returned("ja").subject());
        assertEquals("【まちの井戸端】「朝の'体操' {0}」を　なおして　ください", returned("simple").subject());
        assertEquals("[まちの井戸端] A question about \"朝の'体操' {0}\"", returned("en").subject());
    }

    @Test
    void unknownLanguageIsAnsweredInJapanese() {
        assertEquals(returned("ja"), returned("fr"));
    }

    @ParameterizedTest
    @CsvSource({"goingConfirm, 1 2 3 4", "goingKnown, 1 2 3", "goingIn, 0 1 2 3 4", "goingWaiting, 0 1 2 3 4 5",
            "goingUp, 0 1 2 3 4", "goingCancelled, 0 1 2 3 5", "goingOff, 0 1 2 3", "goingOn, 0 1 2 3",
            "goingMoved, 0 1 2 3 5", "goingTomorrow, 0 1 2 3 4", "goingTaken, 0 1 2 3 5", "goingNote, 0 1 2 3 5 6",
            "comersFirst, 0 1 2 3", "comersFull, 0 1 2 3 4"})
    void mailsAboutComingSayWhatTheyAreAbout(String what, String said) {
        for (var language : List.of("ja", "simple", "en")) {
            var notice = Notice.of(SITE, language, what, "花子", "いも煮の会", "11月28日(土) 10:00–12:00\n中央公園",
                    "https://idobata.example/going/AAAA", "2", "大雨のため", "持ちもの");
            leaveToLookAt(notice, what + "-" + language);
            var values = List.of("花子", "いも煮の会", "11月28日(土) 10:00–12:00", "https://idobata.example/going/AAAA", "2",
                    "大雨のため", "持ちもの");
            for (var number : said.split(" ")) {
                var value = values.get(Integer.parseInt(number));
                assertTrue((notice.subject() + notice.text()).contains(value), value + " in " + notice);
                assertTrue((notice.subject() + notice.html()).contains(value), value + " in " + notice);
            }
            assertTrue(notice.subject().contains("まちの井戸端"), notice.subject());
            assertFalse((notice.subject() + notice.text() + notice.html()).matches("(?s).*[{}].*|.*null.*"),
                    notice.toString());
        }
    }

    @Test
    void whoeverAskedForAMailPutsNoWordsOfTheirOwnIntoIt() {
        for (var what : List.of("goingConfirm", "goingKnown")) {
            var notice = Notice.of(SITE, "ja", what, "花子", "いも煮の会", "11月28日", "https://idobata.example/going/AAAA",
                    "2", null, null);
            assertFalse((notice.subject() + notice.text() + notice.html()).contains("花子"));
        }
    }
}
