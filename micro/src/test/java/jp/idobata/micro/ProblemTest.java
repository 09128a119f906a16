package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aFileNameAloneIsNoReason() {
        assertEquals("permission denied", Problem.reason(new AccessDeniedException("/root/x")));
        assertEquals("/dev/null is not a directory", Problem.reason(new FileAlreadyExistsException("/dev/null")));
        assertEquals("there is no /proc/x", Problem.reason(new NoSuchFileException("/proc/x")));
        assertEquals("No space left on device",
                Problem.reason(new FileSystemException("/data/x", null, "No space left on device")));
    }

    @Test
    void otherFailuresSpeakForThemselves() {
        assertEquals("disk on fire", Problem.reason(new IOException("disk on fire")));
        assertEquals("java.lang.IllegalStateException", Problem.reason(new IllegalStateException()));
    }
}
