package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.WorldClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo town's paper as somebody fetches it who prints. */
@ExtendWith(SharedTown.class)
class PaperIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void everyPaperIsAPdfAndItsPictureHasACodeThatLeadsToItsPage(TownProcess town) throws Exception {
        var gathering = number(town, "select min(g.id) from gathering g join publication p on p.gathering_id = g.id"
                + " join occurrence o on o.gathering_id = g.id where o.starts_at > '2026-11-23'");
        var area = number(town, "select max(area_id) from gathering");
        for (var path : List.of("/gatherings/" + gathering + "/flyer.pdf?", "/gatherings/" + gathering
                + "/flyer.pdf?size=a5&lang=simple", "/gatherings/" + gathering + "/flyer.pdf?size=cards&lang=en",
                "/gatherings/" + gathering + "/flyer.pdf?size=a6x4&ruby=true", "/kawaraban/" + area
                        + ".pdf?week=2026-W48&size=a4", "/kawaraban/" + area + ".pdf?size=a3", "/kairanban/" + area
                                + ".pdf?weeks=4")) {
            var answer = get(town, path);
            assertEquals(200, answer.statusCode(), path);
            assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElse(""), path);
            assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), path);
            try (var document = Loader.loadPDF(answer.body())) {
                assertFalse(new PDFTextStripper().getText(document).contains("[paper."), path);
            }
            var screen = get(town, "/paper" + path.replace(".pdf", ".png"));
            assertEquals("image/png", screen.headers().firstValue("Content-Type").orElse(""), path);
            if (path.contains("flyer.pdf?") && !path.contains("cards") && !path.contains("a6x4")) {
                assertEquals(town.base().resolve("/gatherings/" + gathering).toString().replaceFirst("^http://[^/]+",
                        ""), URI.create(decoded(screen.body())).getPath());
            }
        }
    }

    @Test
    void whatMeansNothingIsA400AndWhatIsNotThereA404(TownProcess town) throws Exception {
        for (var path : List.of("/gatherings/1/flyer.pdf?size=a3", "/gatherings/1/flyer.pdf?ruby=1",
                "/kawaraban/1.pdf?week=2026-48", "/kawaraban/1.pdf?size=a5", "/kairanban/1.pdf?weeks=52",
                "/paper/gatherings/1/flyer.png?size=x")) {
            assertEquals(400, get(town, path).statusCode(), path);
        }
        for (var path : List.of("/gatherings/999999999/flyer.pdf", "/kawaraban/999999999.pdf", "/kairanban/0.pdf",
                "/gatherings/999999999/qr.svg", "/gatherings/1.pdf", "/paper/x.png", "/paper/gatherings/1/flyer.pdf",
                "/gatherings/999999999/paper", "/resources/img/none.svg")) {
            assertEquals(404, get(town, path).statusCode(), path);
        }
        assertEquals(200, get(town, "/resources/img/icons.svg").statusCode());
    }

    @Test
    void whoHasItAlreadyIsToldSo(TownProcess town) throws Exception {
        try (var owner = town.owner()) {
            WorldClock.bringBack(owner);
        }
        for (var path : List.of("/gatherings/1/flyer.pdf", "/kawaraban/1.pdf", "/gatherings/1/qr.svg")) {
            var first = settled(town, path);
            var tag = first.headers().firstValue("ETag").orElseThrow();
            var again = client.send(request(town, path).header("If-None-Match", tag).build(),
                    BodyHandlers.ofByteArray());
            assertEquals(304, again.statusCode(), path);
            var head = client.send(request(town, path).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
                    BodyHandlers.ofByteArray());
            assertEquals(200, head.statusCode(), path);
            assertEquals(String.valueOf(first.body().length), head.headers().firstValue("Content-Length").orElse(""));
        }
    }

    /** Twenty want different paper at the same time: some are sent away with a word when to come back, none fails. */
    @Test
    void whenTooManyWantPaperSomeAreToldToComeBack(TownProcess town) throws Exception {
        var answers = IntStream.range(0, 20).mapToObj(i -> client.sendAsync(request(town,
                "/kairanban/" + (1 + i / 4) + ".pdf?weeks=" + (i % 2 == 0 ? 2 : 4) + "&ruby=true&lang="
                        + (i % 4 < 2 ? "ja" : "en")).build(), BodyHandlers.ofByteArray())).toList();
        for (CompletableFuture<HttpResponse<byte[]>> answer : answers) {
            var status = answer.get().statusCode();
            assertTrue(List.of(200, 404, 503).contains(status), "status " + status);
            assertEquals(status == 503, answer.get().headers().firstValue("Retry-After").isPresent());
        }
    }

    private static String decoded(byte[] png) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(),
                picture.getHeight(), dots))), Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }

    /** In the first seconds after a change nobody is told that there is nothing new. */
    private HttpResponse<byte[]> settled(TownProcess town, String path) throws IOException, InterruptedException {
        var first = get(town, path);
        for (var i = 0; i < 20; i++) {
            var next = get(town, path);
            if (next.headers().firstValue("ETag").equals(first.headers().firstValue("ETag"))) {
                return next;
            }
            first = next;
            Thread.sleep(500);
        }
        return first;
    }

    private HttpResponse<byte[]> get(TownProcess town, String path) throws IOException, InterruptedException {
        return client.send(request(town, path).build(), BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(TownProcess town, String path) {
        return HttpRequest.newBuilder(town.base().resolve(path)).header("Accept-Language", "ja");
    }

    private static long number(TownProcess town, String sql) throws Exception {
        try (var owner = town.owner(); var rows = owner.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
