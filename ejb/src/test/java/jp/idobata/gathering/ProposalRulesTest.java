package jp.idobata.gathering;

import static jp.idobata.gathering.SampleTown.NOW;
import static jp.idobata.gathering.SampleTown.homeworkCafe;
import static jp.idobata.gathering.SampleTown.ten;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.idobata.gathering.SampleTown.ProposalSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalRulesTest {

    private static ProposalSketch cafe() {
        return new ProposalSketch().title("宿題カフェ").dates(ten(2026, 11, 28)).venue("元スーパーのカフェ");
    }

    private static List<String> faults(ProposalSketch sketch) {
        return ProposalRules.check(sketch.make(), NOW).stream()
                .map(problem -> problem.field() + " " + problem.messageKey().replace("gathering.problem.", ""))
                .toList();
    }

    @Test
    void titleDateAndPlaceAreEnough() {
        assertEquals(List.of(), ProposalRules.check(homeworkCafe(), NOW));
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnceInTheOrderOfTheForm() {
        assertEquals(List.of("title title.missing", "dates dates.missing", "venue venue.missing"),
                faults(new ProposalSketch().title("　")));
    }

    @Test
    void onlineNeedsNoPlace() {
        assertEquals(List.of(), faults(cafe().venue(null).online("https://example.jp/meet")));
    }

    @Test
    void lettersOutsideTheFirstPlaneCountOnce() {
        assertEquals(List.of(), faults(cafe().title("🎈".repeat(80))));
        assertEquals(List.of("title long"), faults(cafe().title("𠮷".repeat(81))));
    }

    @Test
    void summaryMayHave140Letters() {
        assertEquals(List.of(), faults(cafe().summary("あ".repeat(140))));
        assertEquals(List.of("summary long"), faults(cafe().summary("あ".repeat(141))));
    }

    private static Terms terms(Integer from, Integer to, SignUpWay... ways) {
        return new Terms(Set.of(ways), null, from, to, false, null);
    }

    @Test
    void agesGoUpwards() {
        assertEquals(List.of(), faults(cafe().terms(terms(6, 12))));
        assertEquals(List.of(), faults(cafe().terms(terms(null, 0))));
        assertEquals(List.of("ageTo age.order"), faults(cafe().terms(terms(12, 6))));
        assertEquals(List.of("ageFrom age.bad"), faults(cafe().terms(terms(121, 130))));
        assertEquals(List.of("ageTo age.bad"), faults(cafe().terms(terms(1, -1))));
    }

    @Test
    void whoAsksForCallsGivesTheNumber() {
        assertEquals(List.of("phone ways.phone"), faults(cafe().terms(terms(null, null, SignUpWay.PHONE))));
        assertEquals(List.of(), faults(cafe().phone("087-000-0000").terms(terms(null, null, SignUpWay.PHONE))));
        assertEquals(List.of("signUpUrl ways.link", "email ways.mail"),
                faults(cafe().terms(terms(null, null, SignUpWay.LINK, SignUpWay.MAIL))));
    }

    @Test
    void noSignUpAndSignUpExcludeEachOther() {
        assertEquals(List.of(), faults(cafe().terms(terms(null, null, SignUpWay.NONE))));
        assertEquals(List.of("ways ways.none"), faults(cafe().terms(terms(null, null, SignUpWay.NONE,
                SignUpWay.HERE))));
    }

    @Test
    void onlyThoseWhoComeHereCanBeToldTheAddress() {
        assertEquals(List.of("ways ways.here"),
                faults(cafe().terms(new Terms(Set.of(), null, null, null, true, null))));
        assertEquals(List.of(),
                faults(cafe().terms(new Terms(Set.of(SignUpWay.HERE), null, null, null, true, null))));
    }

    @Test
    void oneDateToComeIsEnough() {
        assertEquals(List.of(), faults(cafe().dates(ten(2026, 11, 14), ten(2026, 11, 28))));
        assertEquals(List.of("dates dates.past"), faults(cafe().dates(ten(2026, 11, 14))));
    }

    @Test
    void whatIsGoingOnNowIsNotPast() {
        assertEquals(List.of(), faults(cafe().dates(new Slot(NOW.minusHours(1), NOW.plusHours(1), false))));
    }

    @Test
    void slipOfTheFingerInTheYearIsSeen() {
        assertEquals(List.of("dates dates.past"), faults(cafe().dates(ten(206, 11, 28), ten(2026, 11, 28))));
        assertEquals(List.of("dates dates.far"), faults(cafe().dates(ten(20260, 11, 28))));
    }

    @Test
    void lastDayOfTheHorizonIsWithin() {
        var last = new Slot(NOW.plusDays(400), null, false);
        assertEquals(List.of(), faults(cafe().dates(last)));
        assertEquals(List.of("dates dates.far"), faults(cafe().dates(last.startingAt(NOW.plusDays(400).plusHours(1)))));
    }

    @Test
    void endComesAfterTheStart() {
        assertEquals(List.of("dates dates.order"), faults(cafe().dates(new Slot(NOW.plusDays(1), NOW.plusDays(1),
                false))));
    }

    @Test
    void oneDateLastsSevenDaysAtMost() {
        var start = NOW.plusDays(1);
        assertEquals(List.of(), faults(cafe().dates(new Slot(start, start.plusDays(7), false))));
        assertEquals(List.of("dates dates.long"), faults(cafe().dates(new Slot(start, start.plusDays(8), false))));
    }

    @Test
    void datesAreFourHundredAtMost() {
        var dates = IntStream.range(0, 401).mapToObj(hour -> new Slot(NOW.plusHours(hour + 1), null, false))
                .toArray(Slot[]::new);
        assertEquals(List.of("dates dates.many"), faults(cafe().dates(dates)));
    }

    @Test
    void seriesMayHaveBegunLongAgo() {
        assertEquals(List.of(), faults(cafe().dates(ten(2019, 4, 6)).rrule("FREQ=WEEKLY;BYDAY=SA")));
    }

    @Test
    void seriesThatIsOverIsSaidToBe() {
        assertEquals(List.of("rrule rrule.never"),
                faults(cafe().dates(ten(2026, 4, 4)).rrule("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261031")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"every saturday", "FREQ=HOURLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"})
    void ruleThatCannotBeReadIsSaidToBe(String rrule) {
        assertEquals(List.of("rrule rrule.bad"), faults(cafe().rrule(rrule)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.jp", "http://example.jp/a?b=c#d", " https://日本語.jp/ "})
    void webAddressesAreTaken(String address) {
        assertEquals(List.of(), faults(cafe().online(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"example", "javascript:alert(1)", "ftp://example.jp", "https://", "//example.jp",
            "https://exa mple.jp"})
    void whatIsNoWebAddressIsNot(String address) {
        assertEquals(List.of("onlineUrl url.bad"), faults(cafe().online(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"087-000-0000", "０８７（０００）００００", "087-000-0000 内線12", "+81 87 000 0000"})
    void telephoneNumbersAreTakenAsPeopleWriteThem(String number) {
        assertEquals(List.of(), faults(cafe().phone(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"あとで", "12", "087-000-0000 <script>"})
    void whatIsNoTelephoneNumberIsNot(String number) {
        assertEquals(List.of("phone phone.bad"), faults(cafe().phone(number)));
    }

    @Test
    void numbersOfPeopleArePositive() {
        assertEquals(List.of(), faults(cafe().capacity(1)));
        assertEquals(List.of("capacity capacity.bad"), faults(cafe().capacity(0)));
        assertEquals(List.of("capacity capacity.bad"), faults(cafe().capacity(100_001)));
    }

    @Test
    void mailAddressHasItsParts() {
        assertEquals(List.of(), faults(cafe().email("cafe@example.jp")));
        assertEquals(List.of("email email.bad"), faults(cafe().email("cafe")));
    }
}
