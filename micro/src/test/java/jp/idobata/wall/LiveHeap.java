package jp.idobata.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.idobata.micro.TownProcess;
import org.netbeans.lib.profiler.heap.Heap;
import org.netbeans.lib.profiler.heap.HeapFactory;
import org.netbeans.lib.profiler.heap.Instance;
import org.netbeans.lib.profiler.heap.PrimitiveArrayInstance;

/** What a town's program still holds after everything that it no longer needs is thrown away. */
final class LiveHeap {

    /** A text lies in bytes as Latin-1 if it can be, else as UTF-16 of the machine; what is written is UTF-8. */
    private static final List<Charset> SHAPES = List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private final Heap heap;

    private LiveHeap(Heap heap) {
        this.heap = heap;
    }

    /** As the program's memory is now. */
    static LiveHeap of(TownProcess town) throws IOException, InterruptedException {
        var file = Path.of("target", "live-heap.hprof").toAbsolutePath();
        Files.deleteIfExists(file);
        try {
            var program = town.processes().stream().filter(process -> process.info().command()
                    .filter(command -> command.endsWith("java")).isPresent()).findFirst().orElseThrow();
            var dumping = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                    String.valueOf(program.pid()), "GC.heap_dump", file.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            assertEquals(0, dumping.waitFor());
            return new LiveHeap(HeapFactory.createHeap(file.toFile()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Every array that holds the word, as a line: the class of who has the array, of who has that, and so on up to what
     * is alive by itself, such as a thread.
     */
    List<String> holdersOf(String word) {
        var wanted = SHAPES.stream().map(shape -> latin1(word.getBytes(shape))).toList();
        var found = new ArrayList<String>();
        for (var type : List.of("byte[]", "char[]")) {
            for (var array : (List<?>) heap.getJavaClassByName(type).getInstances()) {
                var text = text((PrimitiveArrayInstance) array, type);
                if (wanted.stream().anyMatch(text::contains)) {
                    found.add(wayTo((Instance) array));
                }
            }
        }
        return found;
    }

    private static String text(PrimitiveArrayInstance array, String type) {
        var values = array.getValues();
        if (type.equals("char[]")) {
            return values.stream().map(String::valueOf).collect(Collectors.joining());
        }
        var bytes = new byte[values.size()];
        var at = 0;
        for (var value : values) {
            bytes[at++] = Byte.parseByte(value.toString());
        }
        return latin1(bytes);
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String wayTo(Instance array) {
        var way = new ArrayList<String>();
        for (var held = array; !held.isGCRoot(); ) {
            held = held.getNearestGCRootPointer();
            if (held == null) {
                way.add("a soft or weak reference");
                break;
            }
            way.add(held.getJavaClass().getName());
        }
        return String.join(" < ", way);
    }
}
