package jp.idobata.micro;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The one directory in which a town keeps everything: {@code mariadb/}, {@code media/}, {@code mail/}, {@code log/}
 * and {@code run/}, the last made anew at each start. Only its owner may look inside. The lock lives as long as the
 * process, so that a killed program never leaves the directory locked.
 */
final class DataDir implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataDir(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Makes the directory if needed and takes it for this process. */
    static DataDir open(Path root) {
        try {
            Files.createDirectories(root.toAbsolutePath().getParent());
            if (!Files.isDirectory(root)) {
                Files.createDirectory(root, ownerOnly("rwx------"));
            }
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Problem("DATA_DIR " + root + " is in use by another running Idobata");
            }
            return new DataDir(root.toRealPath(), channel);
        } catch (IOException e) {
            throw new Problem("DATA_DIR " + root + " cannot be written to: " + Problem.reason(e), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** File attributes that keep others out, as far as the file system knows of owners. */
    static FileAttribute<?>[] ownerOnly(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))};
    }

    Path root() {
        return root;
    }

    /** A directory below, made if it is not there. */
    Path directory(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new Problem("DATA_DIR " + root + " cannot be written to: " + Problem.reason(e), e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new Problem("DATA_DIR " + root + " could not be released: " + Problem.reason(e), e);
        }
    }
}
