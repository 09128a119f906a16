package jp.idobata.micro;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

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
        if (failure instanceof FileSystemException file) {
            if (failure instanceof AccessDeniedException) {
                return "permission denied";
            }
            if (failure instanceof FileAlreadyExistsException) {
                return file.getFile() + " is not a directory";
            }
            if (failure instanceof NoSuchFileException) {
                return "there is no " + file.getFile();
            }
            return file.getReason() == null ? file.toString() : file.getReason();
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
