package jp.idobata.intake.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IntakeContactTest {

    @Test
    void theFirstPhoneCountsAndTheCellStays() {
        IntakeContact contact = IntakeContact.of("香川ファイブアローズ\n(スポーツ振興課)", "087－813－7120\n(087-839-2626)", "");
        assertEquals("087-813-7120", contact.phone());
        assertEquals("087－813－7120\n(087-839-2626)", contact.phoneText());
        assertEquals("香川ファイブアローズ (スポーツ振興課)", contact.name());
    }

    @Test
    void bracketsAroundANumberOrItsAreaCodeMakeNoDifference() {
        assertEquals("087-839-2626", IntakeContact.of("", "(087-839-2626)", "").phone());
        assertEquals("054-626-1139", IntakeContact.of("", "(054)626-1139", "").phone());
    }

    @Test
    void mailIsFoundInsideItsCell() {
        assertEquals("info@example.jp", IntakeContact.of("", "", "メール：info@example.jp まで").mail());
        assertEquals("", IntakeContact.of("", "－", "―").phone());
    }
}
