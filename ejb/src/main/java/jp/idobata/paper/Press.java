package jp.idobata.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A page laid out, to be looked at and printed. The typefaces are shared by all that is printed. */
final class Press implements AutoCloseable {

    private static final String PICTURE = "data:image/jpeg;base64,";

    private static final Pattern DATES = Pattern.compile(
            "<(xmp:(?:Create|Modify|Metadata)Date)>[^<]*</\\1>|\\bxmp:(?:Create|Modify|Metadata)Date=\"[^\"]*\"");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PDDocument document = new PDDocument();
    private final PdfBoxRenderer renderer;
    private final Page page;

    Press(Page page) {
        this.page = page;
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        // Tagged, so that it can be read aloud; and so it has no use for the fonts of the computer it is made on.
        builder.usePdfUaAccessibility(true);
        var composed = new Composed(page.xhtml());
        var faces = EnumSet.of(Face.TEXT, Face.BOLD);
        faces.addAll(composed.faces());
        for (var face : faces) {
            builder.useFont(new PDFontSupplier(load(face)), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        builder.useUriResolver((base, address) -> address.startsWith(PICTURE) ? address : null);
        builder.useObjectDrawerFactory(new Drawings(page.drawings()));
        builder.withW3cDocument(composed.document(), null);
        renderer = builder.buildPdfRenderer();
        renderer.layout();
    }

    private PDFont load(Face face) {
        try {
            return PDType0Font.load(document, face.font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether all that is on the page has room on it. */
    boolean fits() {
        return new Fitting(renderer).holds(page.pages());
    }

    /** The page as a PDF. Once. The same page is the same to the byte: it does not say when it was made. */
    byte[] printed() {
        try {
            renderer.createPDFWithoutClosing();
            document.getDocumentInformation().setCreationDate(null);
            var metadata = document.getDocumentCatalog().getMetadata();
            if (metadata != null) {
                metadata.importXMPMetadata(DATES.matcher(new String(metadata.toByteArray(), StandardCharsets.UTF_8))
                        .replaceAll("").getBytes(StandardCharsets.UTF_8));
            }
            document.setDocumentId(0L);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        renderer.close();
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
