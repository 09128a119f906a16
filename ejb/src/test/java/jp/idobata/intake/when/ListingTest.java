package jp.idobata.intake.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void theDayInAFileNameCounts() {
        assertEquals(LocalDate.of(2023, 10, 26), Listing.of("2023-10-26_e43d458.xlsx", TODAY).day());
        assertEquals(LocalDate.of(2023, 10, 26), Listing.of("events20231026.csv", TODAY).day());
    }

    @Test
    void otherNumbersDoNot() {
        assertEquals(TODAY, Listing.of("222127_event.csv", TODAY).day());
        assertEquals(TODAY, Listing.of("20231399.csv", TODAY).day());
        assertEquals(TODAY, Listing.of("2023-02-31.csv", TODAY).day());
    }
}
