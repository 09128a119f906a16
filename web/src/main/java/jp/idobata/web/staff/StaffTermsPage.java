package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import jp.idobata.web.frame.Reply;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.Taxonomy;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.welfare.WelfareTerm;

/**
 * The municipality's list of terms. All staff read it; administrators add, rename, retire and restore. A name that was
 * typed comes as {@code name-12} for the term of that number, or {@code name-FIELD} for a new one of that dimension.
 */
@Named
@RequestScoped
public class StaffTermsPage {

    @EJB
    private WelfareProfiles profiles;

    @EJB
    private Taxonomy taxonomy;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private List<Group> groups;

    /** One dimension with all its terms. */
    public record Group(Dimension dimension, List<WelfareTerm> terms) {
    }

    @PostConstruct
    void look() {
        var terms = profiles.terms();
        groups = Arrays.stream(Dimension.values()).map(dimension -> new Group(dimension,
                terms.stream().filter(term -> term.dimension() == dimension).toList())).toList();
    }

    public List<Group> getGroups() {
        return groups;
    }

    public void add(Dimension dimension) {
        change(() -> taxonomy.add(dimension, request.getParameter("name-" + dimension)));
    }

    public void rename(long term) {
        change(() -> taxonomy.rename(term, request.getParameter("name-" + term)));
    }

    public void retire(long term) {
        change(() -> taxonomy.retire(term));
    }

    public void restore(long term) {
        change(() -> taxonomy.restore(term));
    }

    private void change(Runnable deed) {
        if (deeds.attempt(deed)) {
            reply.goodAt("/staff/terms", "staff.terms.done");
        }
    }
}
