package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnvExampleTest {

    private static final Path EXAMPLE = Path.of("../config/env.example");
    private static final Path SOURCES = Path.of("..");

    @Test
    void everyExampleIsAcceptedAsItStands() throws IOException {
        var examples = examples();
        examples.replaceAll((name, value) -> value.isEmpty() ? "secret" : value);
        Settings.read(examples);
    }

    @Test
    void everySettingThatTheApplicationAsksForHasAnExample() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Stream.concat(Files.walk(SOURCES.resolve("ejb/src/main/java")),
                Files.walk(SOURCES.resolve("web/src/main/java")))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Pattern.compile("ConfigProperty\\(name = \"([A-Z_]+)\"").matcher(Files.readString(file))
                        .results().map(match -> match.group(1)).forEach(asked::add);
            }
        }
        asked.removeAll(examples().keySet());
        assertEquals(new TreeSet<String>(), asked);
    }

    @Test
    void everyExampleIsASettingThatReachesTheApplication() throws IOException {
        var examples = examples();
        assertEquals(examples.keySet(), new Given(withValues(examples)).ours().keySet());
    }

    private static Map<String, String> withValues(Map<String, String> examples) {
        return examples.keySet().stream().collect(Collectors.toMap(name -> name, name -> "x"));
    }

    private static Map<String, String> examples() throws IOException {
        var examples = new TreeMap<String, String>();
        Files.readAllLines(EXAMPLE).stream().filter(line -> line.matches("#[A-Z_]+=.*"))
                .filter(line -> !line.startsWith("#JAVA_")).map(line -> line.substring(1).split("=", 2))
                .forEach(pair -> examples.put(pair[0], pair[1]));
        return examples;
    }
}
