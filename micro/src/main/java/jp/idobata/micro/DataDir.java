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

    private static final String LOCK = "idobata.lock";

    private final Path root;
    private final FileChannel lock;

    private DataDir(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Fails if another program has the directory; leaves everything as it was. */
    static void checkFree(Path root) {
        if (Files.exists(root.resolve(LOCK))) {
            open(root).close();
        }
    }

    /** Makes the directory if needed and takes it for this process. */
    static DataDir open(Path root) {
        try {
            create(root);
            var channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Problem("DATA_DIR=" + root + " is in use by another running Idobata");
            }
            return new DataDir(root.toRealPath(), channel);
        } catch (IOException e) {
            throw notWritable(root, e);
        }
    }

    private static void create(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectories(root.getParent());
            Files.createDirectory(root, ownerOnly("rwx------"));
            return;
        }
        try (var entries = Files.list(root)) {
            // We delete below this directory: it must be ours.
            if (!Files.exists(root.resolve(LOCK)) && entries.findAny().isPresent()) {
                throw new Problem("DATA_DIR=" + root + " holds something else; name an empty or a new directory");
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Problem notWritable(Path root, IOException e) {
        return new Problem("DATA_DIR=" + root + " cannot be written to: " + Problem.reason(e), e);
    }

    /** File attributes that keep others out, as far as the file system knows of owners. */
    static FileAttribute<?>[] ownerOnly(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        return new FileAttribute<?>[] {owner};
    }

    /** A directory below, made if it is not there. */
    Path directory(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw notWritable(root, e);
        }
    }

    /** A directory below with nothing in it. */
    Path emptied(String name) {
        try {
            Tree.delete(root.resolve(name));
            return directory(name);
        } catch (IOException e) {
            throw notWritable(root, e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw notWritable(root, e);
        }
    }
}
