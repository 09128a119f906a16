package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import jp.idobata.Refusal;
import jp.idobata.attendance.held.Bands;
import jp.idobata.attendance.held.Consent;
import jp.idobata.attendance.held.HeldDate;
import jp.idobata.attendance.held.HeldReport;
import jp.idobata.attendance.held.HeldReports;
import jp.idobata.media.Pictures;
import jp.idobata.web.frame.Patience;
import jp.idobata.web.frame.Reply;

/**
 * Telling how a date went, by the link of a mail. Opening it does nothing. Whoever has the link may, so its forms need
 * neither a session nor a state, and no other site can make them.
 */
@Named
@RequestScoped
public class HeldPage {

    /** Drawing a picture anew takes its time; nobody has to do it often. */
    private static final Patience PER_LINK = new Patience(20, Duration.ofHours(1));
    private static final String NO = "no";
    private static final String PICTURE = "picture";

    @EJB
    private HeldReports reports;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private HeldDate date;
    private String held = "yes";
    private String consent;
    private final Map<String, String> words = new TreeMap<>();

    @PostConstruct
    void arrive() {
        date = reports.open(link()).orElse(null);
        var report = date == null ? null : date.report();
        if (report == null) {
            return;
        }
        held = report.held() ? "yes" : NO;
        put("came", report.came());
        put("children", report.bands().children());
        put("young", report.bands().young());
        put("adults", report.bands().adults());
        put("seniors", report.bands().seniors());
        words.put("line", report.line());
    }

    private void put(String field, Integer number) {
        words.put(field, number == null ? null : number.toString());
    }

    /** Says what was done just now. */
    public void look() {
        var done = request.getParameter("done");
        if (date != null && date.report() != null && ("told".equals(done) || "away".equals(done))) {
            reply.good("held.done." + done);
        }
    }

    /** Tells how it went. */
    public void tell() {
        var report = NO.equals(held) ? HeldReport.notHeld(words.get("line")) : new HeldReport(true, number("came"),
                new Bands(number("children"), number("young"), number("adults"), number("seniors")),
                words.get("line"));
        var file = file();
        if (file != null && !PER_LINK.count(link())) {
            reply.wrong(PICTURE, "media.refusal.busy");
        }
        if (reply.hasWrong()) {
            return;
        }
        try {
            reports.tell(link(), report, file == null ? null : new HeldReports.Given(file, words.get("alt"),
                    consent == null ? null : Consent.valueOf(consent)));
            reply.go("/held/" + link() + "?done=told");
        } catch (Refusal refusal) {
            reply.wrong(field(refusal.messageKey()), refusal.messageKey(), refusal.arguments());
        }
    }

    private static String field(String key) {
        return switch (key) {
            case "held.refusal.line" -> "line";
            case "held.refusal.consent" -> "consent";
            case "held.refusal.number", "held.refusal.bands", "held.refusal.link" -> "came";
            default -> PICTURE;
        };
    }

    /** A number as people type it; what is none is said beside its field. */
    private Integer number(String field) {
        var typed = words.get(field);
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var number = GoingForm.number(typed);
        if (number.isEmpty()) {
            reply.wrong(field, "held.refusal.number", HeldReport.PEOPLE_MOST);
            return null;
        }
        return number.getAsInt();
    }

    /** The file that was chosen, or null. Read here and not by a component of Faces, see PictureButtons. */
    private byte[] file() {
        try {
            var type = request.getContentType();
            var part = type != null && type.startsWith("multipart/form-data") ? request.getPart(PICTURE) : null;
            if (part == null || part.getSize() == 0) {
                return null;
            }
            try (var file = part.getInputStream()) {
                return file.readNBytes((Pictures.MEGABYTES_MOST << 20) + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the picture away. */
    public void takeAway() {
        try {
            reports.takePictureAway(link());
            reply.go("/held/" + link() + "?done=away");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    private String link() {
        return (String) request.getAttribute("link");
    }

    /** The date; null if the link opens nothing. */
    public HeldDate getDate() {
        return date;
    }

    /** Whether it was held: yes or no. */
    public String getHeld() {
        return held;
    }

    public void setHeld(String held) {
        this.held = held;
    }

    /** Why the picture may be shown, or null. */
    public String getConsent() {
        return consent;
    }

    /** What is none of the two counts as nothing said. */
    public void setConsent(String consent) {
        this.consent = "ALL_AGREED".equals(consent) || "NOBODY_KNOWN".equals(consent) ? consent : null;
    }

    public Map<String, String> getWords() {
        return words;
    }
}
