package jp.idobata.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    void opensOnce() {
        var ticket = new Ticket(null, Ticket.Purpose.CONFIRM, Ticket.newSecret(), NOW);
        assertTrue(ticket.isOpen(NOW));
        ticket.use(NOW);
        assertFalse(ticket.isOpen(NOW));
    }

    @Test
    void confirmationLastsThreeDays() {
        var ticket = new Ticket(null, Ticket.Purpose.CONFIRM, Ticket.newSecret(), NOW);
        assertTrue(ticket.isOpen(NOW.plus(Duration.ofDays(3)).minusSeconds(1)));
        assertFalse(ticket.isOpen(NOW.plus(Duration.ofDays(3))));
    }

    @Test
    void newPasswordIsChosenWithinTwoHours() {
        var ticket = new Ticket(null, Ticket.Purpose.RESET, Ticket.newSecret(), NOW);
        assertTrue(ticket.isOpen(NOW.plus(Duration.ofHours(2)).minusSeconds(1)));
        assertFalse(ticket.isOpen(NOW.plus(Duration.ofHours(2))));
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        assertTrue(Ticket.newSecret().matches("[0-9a-f]{64}"));
        assertNotEquals(Ticket.newSecret(), Ticket.newSecret());
    }

    @Test
    void whatIsStoredIsNotTheSecret() {
        var secret = Ticket.newSecret();
        assertNotEquals(secret, Ticket.hashOf(secret));
        assertEquals(64, Ticket.hashOf(secret).length());
    }
}
