package jp.idobata.eyes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Pictures of pages, and an index to leaf through them. */
record Gallery(Path directory) {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="UTF-8"><title>Idobata: every page</title>
            <style>body{font:15px sans-serif;margin:1rem}h2{margin:2rem 0 .5rem}
            .row{display:flex;gap:12px;overflow-x:auto;align-items:flex-start}figure{margin:0}
            img{height:420px;width:auto;object-fit:cover;object-position:top;border:1px solid #bbb}
            figcaption{font-size:12px}</style></head><body><h1>Idobata: every page</h1>
            """;

    /** Keeps a picture. */
    void hang(Stop stop, Look look, byte[] picture) throws IOException {
        Files.createDirectories(directory);
        Files.write(directory.resolve(stop.name() + "-" + look + ".png"), picture);
    }

    /** Writes the index of the pictures that are there, a row for each page and language. */
    void index(List<Stop> stops, List<Look> looks) throws IOException {
        var rows = new StringBuilder(HEAD);
        for (var stop : stops) {
            rows.append("<h2 id=\"").append(stop.name()).append("\">").append(stop.name()).append(" <small>")
                    .append(stop.path().replace("&", "&amp;")).append(", ").append(stop.who())
                    .append("</small></h2>\n");
            for (var language : Look.LANGUAGES) {
                rows.append("<div class=\"row\">").append(looks.stream()
                        .filter(look -> look.language().equals(language)).map(look -> figure(stop, look))
                        .collect(Collectors.joining())).append("</div>\n");
            }
        }
        Files.writeString(directory.resolve("index.html"), rows.append("</body></html>\n"));
    }

    private String figure(Stop stop, Look look) {
        var file = stop.name() + "-" + look + ".png";
        return Files.exists(directory.resolve(file)) ? "<figure><a href=\"" + file + "\"><img loading=\"lazy\" src=\""
                + file + "\" alt=\"" + stop.name() + "\"></a><figcaption>" + look + "</figcaption></figure>" : "";
    }
}
