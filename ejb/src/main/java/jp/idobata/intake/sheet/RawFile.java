package jp.idobata.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A file of any kind that holds a table, told by its first bytes whatever its name says.
 *
 * @param sheets one for CSV and points in GeoJSON
 * @param sure false if a text's letters fit no known encoding
 */
record RawFile(List<RawSheet> sheets, boolean sure) {

    /** Largest file. */
    static final int BYTES_MOST = 10 * 1024 * 1024;
    /** Most rows of a file. */
    static final int ROWS_MOST = 50_000;
    /** Largest a workbook may be once unpacked: what the memory of a small server holds. */
    private static final long UNPACKED_MOST = 64L * 1024 * 1024;
    private static final int PARTS_MOST = 2_000;
    private static final int BUFFER = 8192;
    /** How a list in JSON begins, which would be a table of one very long line. */
    private static final Pattern LIST = Pattern.compile("\\s*\\[\\s*[{\\[]");

    /** Reads a file that may not be trusted. */
    static RawFile read(byte[] bytes) throws IOException {
        requireSize(bytes);
        return checked(startsWith(bytes, 'P', 'K', 3, 4) ? new RawFile(book(bytes), true) : text(bytes));
    }

    /** Reads a workbook that may not be trusted. */
    static RawFile workbook(byte[] bytes) throws IOException {
        requireSize(bytes);
        return checked(new RawFile(book(bytes), true));
    }

    private static void requireSize(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableFile(UnreadableFile.Why.EMPTY);
        }
        if (bytes.length > BYTES_MOST) {
            throw new UnreadableFile(UnreadableFile.Why.TOO_LARGE);
        }
    }

    private static RawFile checked(RawFile file) {
        if (file.sheets().stream().mapToLong(sheet -> sheet.rows().size()).sum() > ROWS_MOST) {
            throw new UnreadableFile(UnreadableFile.Why.TOO_MANY_ROWS);
        }
        return file;
    }

    private static RawFile text(byte[] bytes) throws IOException {
        if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new UnreadableFile(UnreadableFile.Why.OLD_WORKBOOK);
        }
        var text = TextFile.decode(bytes);
        if (text.text().indexOf('\0') >= 0 || startsWith(bytes, '%', 'P', 'D', 'F') || LIST.matcher(text.text())
                .lookingAt()) {
            throw new UnreadableFile(UnreadableFile.Why.OTHER_KIND);
        }
        if (text.text().isBlank()) {
            throw new UnreadableFile(UnreadableFile.Why.EMPTY);
        }
        var sheet = text.text().stripLeading().startsWith("{") ? PointsFile.read(text.text())
                : CsvFile.read(text.text());
        return new RawFile(List.of(sheet), text.sure());
    }

    private static List<RawSheet> book(byte[] bytes) throws IOException {
        requireModest(bytes);
        try {
            return XlsxFile.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Unpacks without keeping anything: a few kilobytes can say that they are gigabytes. */
    private static void requireModest(byte[] bytes) throws IOException {
        var buffer = new byte[BUFFER];
        var size = 0L;
        var parts = 0;
        var book = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                book |= part.getName().equals("xl/workbook.xml");
                size += unpacked(zip, buffer, UNPACKED_MOST - size);
                if (size > UNPACKED_MOST || ++parts > PARTS_MOST) {
                    throw new UnreadableFile(UnreadableFile.Why.UNPACKS_TOO_LARGE);
                }
            }
        } catch (ZipException e) {
            throw broken(e);
        }
        if (!book) {
            throw new UnreadableFile(UnreadableFile.Why.OTHER_KIND);
        }
    }

    private static long unpacked(InputStream in, byte[] buffer, long most) throws IOException {
        var size = 0L;
        for (var read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
            size += read;
        }
        return size;
    }

    private static UnreadableFile broken(IOException cause) {
        var broken = new UnreadableFile(UnreadableFile.Why.BROKEN_WORKBOOK);
        broken.initCause(cause);
        return broken;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (var i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
