package jp.idobata.web.staff.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.audit.AuditEntry;
import jp.idobata.insight.audit.AuditQuestion;
import jp.idobata.insight.audit.AuditTrail;

/** All that was done at the desk: parameters {@code q room from to program after}, by a form. */
@Named
@RequestScoped
public class StaffAuditPage {

    private static final int SIZE = 50;

    @EJB
    private AuditTrail trail;

    @Inject
    private TownClock clock;

    @Inject
    private HttpServletRequest request;

    private AuditQuestion question;
    private List<AuditEntry> entries;

    @PostConstruct
    void look() {
        question = StaffAuditFile.asked(request, clock.today(), trail.rooms());
        entries = trail.list(question, SIZE);
    }

    public AuditQuestion getQuestion() {
        return question;
    }

    public List<AuditEntry> getEntries() {
        return entries;
    }

    /** Codes of what deeds can be about. */
    public List<String> getRooms() {
        return trail.rooms();
    }

    /** Where the next page begins; null if there is none. */
    public String getNext() {
        return entries.size() < SIZE ? null : entries.get(SIZE - 1).place();
    }
}
