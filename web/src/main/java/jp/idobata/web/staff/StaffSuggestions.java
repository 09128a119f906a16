package jp.idobata.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import jp.idobata.web.frame.Reply;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.welfare.suggestion.Reading;
import jp.idobata.welfare.suggestion.Reason;
import jp.idobata.welfare.suggestion.Suggestion;
import jp.idobata.welfare.suggestion.Suggestions;

/**
 * What is suggested for one gathering, place or group. The button that was pressed comes as {@code accept},
 * {@code decline} with the number of a term, or as {@code reconsider}.
 */
@Dependent
public class StaffSuggestions {

    @EJB
    private Suggestions suggestions;

    @EJB
    private WelfareProfiles profiles;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private Subject subject;
    private Reading reading;

    void about(Subject what) {
        subject = what;
        reading = suggestions.of(what);
    }

    /** Does what the button says that was pressed, if it is one of these. */
    void act(String back) {
        if (request.getMethod().equals("POST")) {
            StaffAsked.number("accept").ifPresent(term -> done(back, "suggestion.accepted", () -> accept(term)));
            StaffAsked.number("decline").ifPresent(term -> done(back, "suggestion.declined",
                    () -> suggestions.decline(subject, term)));
            if (request.getParameter("reconsider") != null) {
                done(back, "suggestion.reconsidered", () -> suggestions.reconsider(subject));
            }
        }
    }

    private void accept(long term) {
        var now = profiles.of(subject);
        var yes = new HashSet<>(now.yes());
        yes.add(term);
        var no = new HashSet<>(now.no());
        no.remove(term);
        profiles.write(subject, new WelfareProfile(yes, no, now.note(), now.contact(), null, null, now.version()));
    }

    private void done(String back, String key, Runnable deed) {
        if (deeds.attempt(deed)) {
            reply.goodAt(back, key);
        }
    }

    public List<Suggestion> getAll() {
        return reading.suggestions();
    }

    /** How many were declined here. */
    public int getDeclined() {
        return suggestions.declined(subject);
    }

    /** The title in pieces, with the words marked that suggestions come from. */
    public List<StaffMarkedText.Piece> getTitle() {
        return StaffMarkedText.of(reading.title(), words());
    }

    /** The text in pieces, likewise. */
    public List<StaffMarkedText.Piece> getText() {
        return StaffMarkedText.of(reading.text(), words());
    }

    private List<String> words() {
        return reading.suggestions().stream().flatMap(one -> one.reasons().stream())
                .filter(reason -> reason.kind() != Reason.Kind.SIGN).map(Reason::text).distinct().toList();
    }

    /** The page of the profile of something. */
    public String address(Subject other) {
        return StaffSubjects.address(other) + "/welfare";
    }
}
