package jp.idobata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    /** From FIPS 180-2, appendix B.1: what is kept in databases by earlier versions is found again. */
    @Test
    void isThatOfTheStandardInSmallLetters() {
        var known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(known, Fingerprint.of("abc"));
        assertEquals(known, Fingerprint.of("abc".getBytes(StandardCharsets.US_ASCII)));
    }
}
