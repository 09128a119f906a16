package jp.idobata.web.staff.area;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import jp.idobata.intake.area.AreaFile;
import jp.idobata.intake.area.AreaFiles;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffDeeds;

/** Files of outlines and people: one to give, and those that were given. */
@Named
@RequestScoped
public class StaffAreaFilesPage {

    private static final String FIELD = "file";
    private static final int SHOWN = 20;

    @EJB
    private AreaFiles files;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private List<AreaFile> lately;

    @PostConstruct
    void look() {
        lately = files.lately(SHOWN);
    }

    /** The latest files. */
    public List<AreaFile> getLately() {
        return lately;
    }

    public int getMegabytesMost() {
        return AreaFiles.MEGABYTES_MOST;
    }

    /** Keeps the file that came with the form, and goes on to look at it. */
    public void give() throws IOException, ServletException {
        var type = request.getContentType();
        var part = type != null && type.startsWith("multipart/form-data") ? request.getPart(FIELD) : null;
        if (part == null || part.getSize() == 0) {
            reply.wrong(FIELD, "areas.file.none");
            return;
        }
        var name = part.getSubmittedFileName() == null ? "?" : part.getSubmittedFileName().replaceAll(".*[/\\\\]", "");
        var id = new long[1];
        try (var in = part.getInputStream()) {
            var body = in.readNBytes((AreaFiles.MEGABYTES_MOST << 20) + 1);
            if (deeds.attempt(() -> id[0] = files.give(name, body))) {
                reply.go("/staff/areas/files/" + id[0]);
            }
        }
    }
}
