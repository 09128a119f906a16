package jp.idobata.flyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences against what a person reads in them. Every line of the table was written by a person. */
class FlyerReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static Stream<String> sentences() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                FlyerReaderTest.class.getResourceAsStream("sentences.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsWhatAPersonReads(String line) {
        String[] cells = line.split("\t", 3);
        assertEquals(cells[2], said(cells[0], FlyerReader.read(cells[1].replace("\\n", "\n"), TODAY)));
    }

    @Test
    void eachFindingKeepsTheWordsItCameFromAndWhereTheyStand() {
        String text = "やきいも会\n　日時：　１１月２８日(土)　１０時\n会場：公園";
        Quote when = FlyerReader.read(text, TODAY).when().orElseThrow().quotes().get(0);
        assertEquals("１１月２８日(土)　１０時", when.words());
        assertEquals(text.indexOf("１１月"), when.from());
        assertEquals(text.indexOf("\n会場"), when.to());
    }

    @Test
    void aTextWithoutAnyFactIsBareButKeepsItsFirstLine() {
        Flyer flyer = FlyerReader.read("なにか楽しいこと", TODAY);
        assertTrue(flyer.isBare());
        assertEquals("なにか楽しいこと", flyer.title().orElseThrow().value());
        assertTrue(FlyerReader.read("", TODAY).title().isEmpty());
    }

    @Test
    void aTitleThatIsTooLongIsCutAndDoubted() {
        Finding<String> title = FlyerReader.read("長".repeat(200), TODAY).title().orElseThrow();
        assertEquals(TitleSearch.LONGEST, title.value().length());
        assertTrue(title.doubts().contains(Doubt.CUT));
    }

    private static String said(String what, Flyer flyer) {
        return switch (what) {
            case "when" -> flyer.when().map(found -> said(found.value())).orElse("");
            case "doubts" -> flyer.when().map(found -> found.doubts().stream().map(Doubt::name).sorted()
                    .collect(Collectors.joining(","))).orElse("");
            case "reception" -> value(flyer.reception());
            case "title" -> value(flyer.title());
            case "place" -> value(flyer.place());
            case "address" -> value(flyer.address());
            case "fee" -> flyer.fee().map(Finding::value).map(fee -> fee.text() + (fee.free() == null ? ""
                    : fee.free() ? " (free)" : " (not free)")).orElse("");
            case "capacity" -> value(flyer.capacity());
            case "audience" -> value(flyer.audience());
            case "signUp" -> value(flyer.signUp());
            case "weather" -> value(flyer.weather());
            case "organiser" -> value(flyer.organiser());
            case "phone" -> value(flyer.phone());
            case "mail" -> value(flyer.mail());
            case "web" -> value(flyer.web());
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static String said(FlyerWhen when) {
        return when.dates().stream().map(date -> date.day() + (date.start() == null ? "" : " " + date.start()
                + (date.end() == null ? "" : "-" + date.end()))).collect(Collectors.joining(", "))
                + (when.rrule() == null ? "" : " " + when.rrule())
                + (when.pauses().none() ? "" : " without " + when.pauses());
    }

    private static String value(Optional<? extends Finding<?>> found) {
        return found.map(one -> one.value().toString()).orElse("");
    }
}
