package jp.idobata.web.staff.files;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.idobata.intake.job.Import;
import jp.idobata.intake.job.ImportDesk;
import jp.idobata.intake.job.ImportReports;
import jp.idobata.intake.job.Kind;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffDeeds;
import org.omnifaces.util.Faces;

/** All imports, and a place to bring files to: parameter {@code page}. */
@Named
@RequestScoped
public class StaffFilesPage {

    private static final String FILE = "file";
    /** More are brought one after the other. */
    private static final int FILES_MOST = 40;

    @EJB
    private ImportDesk desk;

    @EJB
    private ImportReports reports;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private List<Import> imports;
    private int count;
    private int page;

    @PostConstruct
    void look() {
        count = reports.count();
        page = Math.min(Asked.page(), getPages());
        imports = reports.page(page);
    }

    /** Stores what was brought, and goes to see what becomes of it. */
    public void bring() {
        var asked = Faces.getRequestParameter("kind");
        var kind = "GATHERINGS".equals(asked) || "PLACES".equals(asked) ? Kind.valueOf(asked) : null;
        var brought = new ArrayList<Long>();
        var parts = files();
        if (parts.isEmpty()) {
            reply.bad("imports.refusal.nofile");
            return;
        }
        for (var part : parts.subList(0, Math.min(FILES_MOST, parts.size()))) {
            if (!deeds.attempt(() -> brought.add(desk.bring(part.getSubmittedFileName(), bytes(part), kind)))) {
                return;
            }
        }
        if (brought.size() == 1) {
            reply.go("/staff/imports/" + brought.get(0));
        } else {
            reply.goodAt("/staff/imports", "imports.brought", brought.size());
        }
    }

    /** Read here and not by a component of Faces, which would put its own words beside them. */
    private List<Part> files() {
        try {
            var type = request.getContentType();
            return type == null || !type.startsWith("multipart/form-data") ? List.of() : request.getParts().stream()
                    .filter(part -> part.getName().equals(FILE) && part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Part part) {
        try (var in = part.getInputStream()) {
            return in.readNBytes(ImportDesk.BYTES_MOST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page of imports, the latest first. */
    public List<Import> getImports() {
        return imports;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return Math.max(1, (count + ImportReports.PAGE - 1) / ImportReports.PAGE);
    }
}
