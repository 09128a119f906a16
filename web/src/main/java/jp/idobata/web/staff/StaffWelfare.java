package jp.idobata.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.welfare.WelfareTerm;

/** The welfare profile of one gathering, place or group on its page: to read, to write, and what it said before. */
@Dependent
public class StaffWelfare {

    @EJB
    private WelfareProfiles profiles;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffDesk desk;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private StaffSuggestions suggestions;

    private Subject subject;
    private String name;
    private List<WelfareTerm> terms;
    private StaffWelfareForm form;
    private List<StaffWelfareHistory.State> states;
    private boolean overtaken;

    /**
     * @param title what the gathering or place is called; empty if there is none
     */
    void about(Subject what, Optional<String> title) {
        subject = what;
        name = title.orElse(null);
        terms = profiles.terms();
        form = StaffWelfareForm.of(terms, profiles.of(subject));
        suggestions.about(what);
        Kept.take(request).filter(kept -> kept.word("version") != null).ifPresent(kept -> {
            form = StaffWelfareForm.typed(terms, kept::words);
            compare();
            reply.careful("staff.kept");
        });
    }

    /** Answers 404 if there is no such thing; does what was pressed beside a suggestion. */
    public void open() {
        if (name == null) {
            reply.missing();
        } else {
            suggestions.act(getBase() + "/welfare");
        }
    }

    public StaffSuggestions getSuggestions() {
        return suggestions;
    }

    /**
     * Writes what was typed. If someone else has written meanwhile, their state is shown beside what was typed; to send
     * the form once more then writes over it.
     */
    public void write() {
        form = StaffWelfareForm.typed(terms, this::values);
        if (deeds.attempt(() -> profiles.write(subject, form.getContent()))) {
            reply.goodAt(getBase() + "/welfare", "staff.welfare.written");
        } else {
            compare();
        }
    }

    private void compare() {
        var now = profiles.of(subject);
        overtaken = now.version() != form.getContent().version();
        form = form.over(now);
        states = null;
    }

    private List<String> values(String field) {
        var values = request.getParameterValues(field);
        return values == null ? List.of() : List.of(values);
    }

    /** What the gathering or place is called. */
    public String getName() {
        return name;
    }

    /** Where the pages about the gathering, place or group begin. */
    public String getBase() {
        return StaffSubjects.address(subject);
    }

    /** The page that shows it: of a group, the one that everybody sees. */
    public String getPage() {
        return subject.kind() == Subject.Kind.GROUP ? "/groups/" + subject.id() : getBase();
    }

    public StaffWelfareForm getForm() {
        return form;
    }

    /** Whether someone else has written since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The state it is in and those it was in before, the latest first. */
    public List<StaffWelfareHistory.State> getStates() {
        if (states == null) {
            var history = profiles.history(subject);
            var names = desk.namesOf(history.stream().map(WelfareProfile::writtenBy).collect(Collectors.toSet()));
            states = new StaffWelfareHistory(terms, names).states(history);
        }
        return states;
    }
}
