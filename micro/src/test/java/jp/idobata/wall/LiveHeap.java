package jp.idobata.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.idobata.micro.TownProcess;

/** What a town's program still holds after everything that it no longer needs is thrown away. */
final class LiveHeap {

    private static final int PART = 1 << 22;
    /** A text is kept as Latin-1 if it can be, else as UTF-16 of the machine. */
    private static final List<Charset> SHAPES = List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private LiveHeap() {
    }

    /** Whether an object that something still refers to, a session or a bean or a buffer, holds the word. */
    static boolean holds(TownProcess town, String word) throws IOException, InterruptedException {
        var file = Path.of("target", "live-heap.hprof").toAbsolutePath();
        Files.deleteIfExists(file);
        try {
            var program = town.processes().stream().filter(process -> process.info().command()
                    .filter(command -> command.endsWith("java")).isPresent()).findFirst().orElseThrow();
            var dumping = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                    String.valueOf(program.pid()), "GC.heap_dump", file.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            assertEquals(0, dumping.waitFor());
            return isIn(file, word);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isIn(Path file, String word) throws IOException {
        var wanted = SHAPES.stream().map(shape -> new String(word.getBytes(shape), StandardCharsets.ISO_8859_1))
                .toList();
        var longest = wanted.stream().mapToInt(String::length).max().orElseThrow();
        try (var in = Files.newInputStream(file)) {
            var rest = "";
            for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                var text = rest + new String(part, StandardCharsets.ISO_8859_1);
                if (wanted.stream().anyMatch(text::contains)) {
                    return true;
                }
                rest = text.substring(Math.max(0, text.length() - longest));
            }
        }
        return false;
    }
}
