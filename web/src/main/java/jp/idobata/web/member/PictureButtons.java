package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.idobata.Refusal;
import jp.idobata.media.Pictures;
import jp.idobata.web.frame.Reply;

/**
 * The buttons beside the pictures of a form. A file that was chosen is taken in whatever button is pressed, for a
 * browser does not keep it. In pages: {@code #{pictureButtons.of(page, pictures).add}}.
 */
@Named
@RequestScoped
public class PictureButtons {

    /** Id of the field a file is chosen with; what is wrong with the file is said beside it. */
    static final String FIELD = "picture";

    @EJB
    private Pictures taker;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private boolean chosen;

    /** The buttons of the pictures of a page. */
    public Row of(KeepsPictures page, PostPictures pictures) {
        return new Row(page, pictures);
    }

    /** Read here and not by a component of Faces, which breaks over a form that comes without files. */
    private void arrive(KeepsPictures page, PostPictures pictures) {
        try {
            var type = request.getContentType();
            var part = type != null && type.startsWith("multipart/form-data") ? request.getPart(FIELD) : null;
            chosen = part != null && part.getSize() > 0;
            if (chosen) {
                take(part, page, pictures);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(Part part, KeepsPictures page, PostPictures pictures) throws IOException {
        try (var file = part.getInputStream()) {
            if (!pictures.isRoom() || !pictures.add(page.take(file.readNBytes((Pictures.MEGABYTES_MOST << 20) + 1),
                    taker))) {
                reply.wrong(FIELD, "gathering.problem.pictures.many", pictures.getMost());
            }
        } catch (Refusal refusal) {
            reply.wrong(FIELD, refusal.messageKey(), refusal.arguments());
        }
    }

    /** The buttons of one form. */
    public final class Row {

        private final KeepsPictures page;
        private final PostPictures pictures;

        private Row(KeepsPictures page, PostPictures pictures) {
            this.page = page;
            this.pictures = pictures;
        }

        /** Takes the file in that was chosen, if any, before any button's own work. */
        public void arrive() {
            PictureButtons.this.arrive(page, pictures);
        }

        /** The button after choosing a file: it has been taken in by now. */
        public void add() {
            if (!chosen) {
                reply.wrong(FIELD, "media.refusal.nothing");
            }
            page.keepPictures();
        }

        /** One place to the front. */
        public void earlier(int row) {
            pictures.move(row, -1);
            page.keepPictures();
        }

        /** One place to the back. */
        public void later(int row) {
            pictures.move(row, 1);
            page.keepPictures();
        }

        /** Takes one out. */
        public void remove(int row) {
            pictures.remove(row);
            page.keepPictures();
        }
    }
}
