package jp.idobata.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    @Test
    void waitsUntilItIsDecided() {
        var submission = new Submission(1, "たこあげ大会", "taro@example.jp", NOW);
        assertFalse(submission.isDecided());
        submission.decide(NOW);
        assertTrue(submission.isDecided());
    }

    @Test
    void isDecidedOnce() {
        var submission = new Submission(1, "たこあげ大会", "taro@example.jp", NOW);
        submission.decide(NOW);
        var refusal = assertThrows(ModerationRefusal.class, () -> submission.decide(NOW.plusSeconds(1)));
        assertEquals("moderation.refusal.decided", refusal.messageKey());
    }
}
