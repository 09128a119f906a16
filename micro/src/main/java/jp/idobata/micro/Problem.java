package jp.idobata.micro;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;

/** Why the program cannot do what it was asked: one sentence for the person at the terminal, and no stack trace. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Problem(String sentence) {
        super(sentence);
    }

    Problem(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What a failure says for itself, in words where Java only gives a file name. */
    static String reason(Throwable failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NotDirectoryException) {
            return "not a directory";
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
