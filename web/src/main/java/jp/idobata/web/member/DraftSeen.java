package jp.idobata.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.idobata.gathering.Draft;

/** Which version of a draft a form shows, and who writes in it, so that nothing newer is saved over unasked. */
@Named
@RequestScoped
public class DraftSeen {

    @Inject
    private HttpServletRequest request;

    /**
     * Whether the draft was saved elsewhere since the form was shown that is being sent. The form is then shown with
     * the newer version: pressed again, it is saved over it.
     */
    boolean isOvertaken(Draft draft) {
        var seen = request.getParameter("draftVersion");
        return draft != null && seen != null && !seen.isEmpty() && !seen.equals(version(draft));
    }

    /** Version of the draft, or null if nothing was kept yet. */
    public String version(Draft draft) {
        return draft == null ? null : Integer.toString(draft.getVersion());
    }

    /** Tells the writers at one device apart, without naming them. */
    public String getWriter() {
        var writer = request.getUserPrincipal();
        return writer == null ? "" : Integer.toHexString(writer.getName().hashCode());
    }
}
