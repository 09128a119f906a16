package jp.idobata.outside;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is not in order with an answer, whatever was asked. */
final class Faults {

    /** Names of products, and what stands in files that are not for the outside. */
    private static final List<String> WORDS = List.of("org.glassfish", "Payara", "GlassFish", "Grizzly", "Weld",
            "EclipseLink", "MariaDB", "SQLSyntax", "jp.idobata.", "root:x:0", "<web-app", "<ui:", "Manifest-Version",
            "persistence-unit");
    /** Stack traces and names of classes, by what stands in each: a page without that need not be searched. */
    private static final Map<String, Pattern> SHAPES = Map.of(
            ".java", Pattern.compile("\\bat [\\w.$]+\\([\\w$]+\\.java"),
            "Exception", Pattern.compile("\\w+Exception\\b"),
            "jakarta.", Pattern.compile("\\bjakarta\\.(?!faces\\.)\\w"),
            "javax.", Pattern.compile("\\bjavax\\.(?!faces\\.)\\w"),
            "com.sun.", Pattern.compile("\\bcom\\.sun\\."),
            "xmlns:", Pattern.compile("xmlns:\\w+="));
    /** What reaches the interface for programs: below its address even after the path has been made plain. */
    private static final Pattern OURS_TO_TELL = Pattern.compile("(?!.*(\\.|%2[eE]){2})/api(/.*)?", Pattern.DOTALL);

    private Faults() {
    }

    /** A word on each thing that must not be, empty if all is well. */
    static List<String> of(RawRequest request, RawAnswer answer, URI base) {
        var faults = new ArrayList<String>();
        // Who asks for something dear while many do is told when to come back.
        var busy = answer.status() == 503 && answer.header("Retry-After").isPresent();
        if (answer.status() < 200 || answer.status() >= 500 && answer.status() != 501 && !busy) {
            faults.add("status " + answer.status());
        }
        // A PDF names what it says of itself, as the standard has it (XMP, ISO 16684).
        var told = answer.body().replaceAll("(?s)<\\?xpacket begin.*?<\\?xpacket end", "");
        inside(told).ifPresent(what -> faults.add("tells of the inside: " + what));
        if (answer.body().contains(Hostile.MARKUP)) {
            faults.add("gives back markup");
        }
        if (answer.body().contains(Hostile.CALCULATED)) {
            faults.add("calculates what was sent");
        }
        if (answer.headers().stream().anyMatch(header -> header.startsWith("Set-Cookie: x=7"))) {
            faults.add("lets a header in");
        }
        answer.header("Location").filter(to -> !to.startsWith("/") && !to.startsWith(base + "/"))
                .ifPresent(to -> faults.add("leads away to " + to));
        // A redirect is made by the server's own hand where a page is closed to whoever asks; nobody sees it.
        if (answer.type().equals("text/html") && answer.status() / 100 != 3 && answer.header("Content-Security-Policy")
                .isEmpty()) {
            faults.add("a page without its policy");
        }
        if (OURS_TO_TELL.matcher(request.target()).matches()) {
            faults.addAll(toPrograms(answer));
        }
        return faults;
    }

    private static Optional<String> inside(String body) {
        var shapes = SHAPES.entrySet().stream().filter(shape -> body.contains(shape.getKey()))
                .map(shape -> shape.getValue().matcher(body)).filter(Matcher::find).map(Matcher::group);
        return Stream.concat(WORDS.stream().filter(body::contains), shapes).findFirst();
    }

    /** What programs rely on: problems are problems, and nobody is followed by a cookie. */
    private static List<String> toPrograms(RawAnswer answer) {
        var faults = new ArrayList<String>();
        if (!answer.all("Set-Cookie").isEmpty()) {
            faults.add("sets a cookie");
        }
        var problem = answer.status() >= 400 && !answer.body().isEmpty();
        if (problem && (!answer.type().equals("application/problem+json")
                || !answer.body().contains("\"status\":" + answer.status()))) {
            faults.add(answer.status() + " is not told as a problem but as " + answer.type());
        }
        return faults;
    }
}
