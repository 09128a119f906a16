package jp.idobata.web.visitor.opendata;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import jp.idobata.opendata.SafeCell;
import jp.idobata.opendata.check.Checked;
import jp.idobata.opendata.check.FileCheck;
import jp.idobata.web.frame.Caller;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Patience;
import jp.idobata.web.frame.Texts;

/** Takes files to be checked; the page shows what was found, or it becomes a list. Nothing is kept. */
@WebServlet("/opendata/check")
@MultipartConfig(maxFileSize = 12_582_912, maxRequestSize = 12_582_912, fileSizeThreshold = 262_144)
public class FileChecks extends HttpServlet {

    /** Request attribute: what was found. */
    static final String CHECKED = FileChecks.class.getName();
    /** Request attribute: why nothing was looked at, as a part of a key. */
    static final String REFUSED = CHECKED + ".refused";
    /** Request attribute: name of the file. */
    static final String NAME = CHECKED + ".name";

    private static final long serialVersionUID = 1;
    private static final String VIEW = "/visitor/opendata/filecheck.xhtml";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String AGAIN_SECONDS = "10";
    private static final int NAME_MOST = 80;
    private static final Semaphore CHECKERS = new Semaphore(1);
    /** A town hall may sit behind one address. */
    private static final Patience PER_ADDRESS = new Patience(60, Duration.ofHours(1));

    @Inject
    private transient Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException,
            IOException {
        response.setHeader("Cache-Control", "no-store");
        var part = part(request);
        try {
            if (part == null || part.getSize() == 0) {
                refuse("missing", HttpServletResponse.SC_BAD_REQUEST, request, response);
            } else if (!PER_ADDRESS.count(caller.address())) {
                refuse("wait", TOO_MANY_REQUESTS, request, response);
            } else if (!CHECKERS.tryAcquire()) {
                response.setHeader("Retry-After", AGAIN_SECONDS);
                refuse("busy", HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
            } else {
                answer(part, request, response);
            }
        } finally {
            if (part != null) {
                part.delete();
            }
        }
    }

    private static Part part(HttpServletRequest request) throws IOException, ServletException {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/") ? request.getPart("file") : null;
    }

    private static void refuse(String why, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        request.setAttribute(REFUSED, why);
        request.getRequestDispatcher(VIEW).forward(request, response);
    }

    /** Whoever holds the only place to check gives it back before anything is sent. */
    private static void answer(Part part, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Checked checked;
        try (var in = part.getInputStream()) {
            checked = new FileCheck().check(in.readNBytes(FileCheck.BYTES_MOST + 1));
        } finally {
            CHECKERS.release();
        }
        if ("csv".equals(request.getParameter("as"))) {
            list(checked, Texts.in(Language.of(request)), response);
        } else {
            request.setAttribute(CHECKED, checked);
            request.setAttribute(NAME, name(part));
            request.getRequestDispatcher(VIEW).forward(request, response);
        }
    }

    private static String name(Part part) {
        var name = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName().replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "");
        return name.length() > NAME_MOST ? name.substring(name.length() - NAME_MOST) : name;
    }

    private static void list(Checked checked, Texts texts, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"check.csv\"");
        var out = response.getWriter();
        out.write('\ufeff');
        SafeCell.row(List.of(texts.bare("check.list.row"), texts.bare("check.list.column"), texts.bare(
                "check.list.value"), texts.bare("check.list.severity"), texts.bare("check.list.rule"), texts.bare(
                        "check.list.sentence")), out);
        for (var one : checked.findings()) {
            SafeCell.row(List.of(one.row() == 0 ? "" : String.valueOf(one.row()), SafeCell.safe(one.column()), SafeCell
                    .safe(one.value()), texts.bare("check.severity." + one.rule().severity()), one.rule().name(),
                    SafeCell.safe(Sentences.plain(texts, one))), out);
        }
    }
}
