package jp.idobata.micro;

import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * What {@code ./mvnw -Prun} calls inside Maven: starts the program as a process of its own and lives exactly as long.
 * Maven's plugins that start a process end with Maven and do not wait for it, so Ctrl-C would leave a database behind.
 */
public final class MavenRun {

    private MavenRun() {
    }

    /** Arguments: options of the Java virtual machine. */
    public static void main(String[] options) throws IOException, InterruptedException {
        var classPath = Arrays.stream(((URLClassLoader) MavenRun.class.getClassLoader()).getURLs())
                .map(url -> Path.of(url.getPath()).toString()).collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        addPayaraOptions(command, classPath);
        command.addAll(List.of("-cp", classPath, Main.class.getName()));
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putIfAbsent("DEMO", "takamatsu");
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        System.exit(process.waitFor());
    }

    /** The packages that Payara Micro opens in its manifest, which counts only for {@code java -jar}. */
    private static void addPayaraOptions(List<String> command, String classPath) throws IOException {
        var payara = Arrays.stream(classPath.split(File.pathSeparator))
                .filter(file -> Path.of(file).getFileName().toString().startsWith("payara-micro-")).findFirst();
        try (var jar = new JarFile(payara.orElseThrow())) {
            var manifest = jar.getManifest().getMainAttributes();
            for (var name : manifest.getValue("Add-Opens").split(" ")) {
                command.addAll(List.of("--add-opens", name + "=ALL-UNNAMED"));
            }
            for (var name : manifest.getValue("Add-Exports").split(" ")) {
                command.addAll(List.of("--add-exports", name + "=ALL-UNNAMED"));
            }
        }
    }

    private static void end(Process process) {
        process.destroy();
        process.onExit().join();
    }
}
