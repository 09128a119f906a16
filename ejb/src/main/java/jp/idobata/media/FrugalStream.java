package jp.idobata.media;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A file that is no longer given out once its reader has allocated more memory than a file of that size has any need
 * for. A lossless WebP of 160 KB can ask for 65,536 groups of tables, some 400 MB, whatever its size in pixels.
 */
final class FrugalStream extends MemoryCacheImageInputStream {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** Asked every so many reads: to ask takes about 100 ns. */
    private static final int READS = 16;

    private final long most;
    private int reads;

    /** @param allocation bytes that this thread may allocate from now on while it reads */
    FrugalStream(byte[] file, long allocation) {
        super(new ByteArrayInputStream(file));
        most = Math.addExact(THREADS.getCurrentThreadAllocatedBytes(), Math.min(allocation, Long.MAX_VALUE / 2));
    }

    @Override
    public int read() throws IOException {
        look();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        look();
        return super.read(bytes, offset, length);
    }

    private void look() throws IOException {
        if (reads++ % READS == 0 && THREADS.getCurrentThreadAllocatedBytes() > most) {
            throw new IOException("decoding takes too much memory");
        }
    }
}
