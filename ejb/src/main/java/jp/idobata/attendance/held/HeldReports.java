package jp.idobata.attendance.held;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.idobata.link.Purpose;
import jp.idobata.link.SignedLinks;
import jp.idobata.media.Picture;
import jp.idobata.media.TakingIn;

/** What the links of mails open that ask how a date went. Whoever holds a link may tell of its date, and correct it. */
@Stateless
@PermitAll
public class HeldReports {

    /** Days that can be told of a date, from its beginning. */
    public static final int DAYS = 400;

    @Inject
    private SignedLinks links;

    @Inject
    private HeldBook book;

    @Inject
    private Reporters reporters;

    @Inject
    private TakingIn pictures;

    @EJB
    private HeldReports self;

    /**
     * A picture that somebody gives.
     *
     * @param file what was sent, whatever it is
     * @param alt what it shows, in words
     * @param consent why it may be shown; null if that was not said
     */
    public record Given(byte[] file, String alt, Consent consent) {
    }

    /** The date of a link; empty if the link is over, or never was one. */
    public Optional<HeldDate> open(String link) {
        var number = links.read(Purpose.HELD, link);
        return number.isEmpty() ? Optional.empty() : book.find(number.getAsLong());
    }

    /**
     * Tells how it went; what was told before is told anew.
     *
     * @param picture null leaves the one there is
     * @throws HeldRefusal if the link opens nothing, something of it cannot be, or nobody said that the picture may be
     * shown
     * @throws jp.idobata.media.PictureRefusal if it is no picture that can be taken in
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tell(String link, HeldReport report, Given picture) {
        var date = self.open(link).orElseThrow(HeldRefusal::linkOver);
        report.checked();
        if (picture == null) {
            self.write(date, report, null, null);
            return;
        }
        if (picture.consent == null) {
            throw HeldRefusal.noConsent();
        }
        var hash = self.take(date, picture.file);
        self.write(date, report, hash, picture);
    }

    /** Takes a picture in, before anything else is asked of the database. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String take(HeldDate date, byte[] file) {
        return pictures.take(file, () -> reporters.of(date.id()).account());
    }

    /** Writes it down, all in one. */
    public void write(HeldDate date, HeldReport report, String hash, Given picture) {
        book.write(date, report, reporters.of(date.id()).name());
        if (hash != null) {
            var shown = new Picture(hash, picture.alt == null ? "" : picture.alt, 0, 0);
            book.show(date.id(), hash, shown.alt().substring(0, Math.min(Picture.ALT_MOST, shown.alt().length())),
                    picture.consent);
        }
    }

    /**
     * Takes the picture away.
     *
     * @throws HeldRefusal if the link opens nothing
     */
    public void takePictureAway(String link) {
        book.takeAway(open(link).orElseThrow(HeldRefusal::linkOver).id());
    }
}
