package jp.idobata.web.staff.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.insight.Axis;
import jp.idobata.insight.GapAnalysis;
import jp.idobata.insight.meeting.Meeting;
import jp.idobata.insight.meeting.Meetings;
import jp.idobata.insight.meeting.ResourceNote;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.welfare.WelfareTerm;

/** What the pages about notes and meetings choose from, and how they say things. {@code #{staffMeetingWords}}. */
@Named
@RequestScoped
public class StaffMeetingWords {

    @EJB
    private WelfareProfiles profiles;

    @EJB
    private GapAnalysis analysis;

    @EJB
    private Meetings meetings;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Dates dates;

    private List<WelfareTerm> terms;
    private List<Meeting> ahead;

    /** The terms of a dimension that are in use. */
    public List<WelfareTerm> terms(String dimension) {
        if (terms == null) {
            terms = profiles.terms();
        }
        return terms.stream().filter(term -> term.dimension().name().equals(dimension) && !term.retired()).toList();
    }

    /** Codes of days and times, as in the matrix. */
    public List<String> getTimes() {
        return analysis.columns(Axis.TIME).stream().map(column -> column.code()).toList();
    }

    /** For whom, in which form and when, in one line; empty if it does not matter. */
    public String about(ResourceNote note) {
        return said(note, Texts.in(Language.of(request)), false);
    }

    static String said(ResourceNote note, Texts texts, boolean bare) {
        return Stream.concat(Stream.of(note.field(), note.function(), note.form()).filter(one -> one != null),
                note.times().stream().map(time -> bare ? texts.bare("insight.time." + time)
                        : texts.get("insight.time." + time))).collect(Collectors.joining(" \u30fb "));
    }

    /** A day with its weekday. */
    public String day(LocalDate day) {
        return dates.day(day);
    }

    /** Meetings to which something can be brought. */
    public List<Meeting> getAhead() {
        if (ahead == null) {
            ahead = meetings.ahead();
        }
        return ahead;
    }

    /** The day that was typed into a field; empty if it is none. */
    static Optional<LocalDate> day(HttpServletRequest request, String field) {
        try {
            return Optional.ofNullable(request.getParameter(field)).filter(text -> text.length() == 10)
                    .map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What was typed into a field; empty if nothing. */
    static String typed(HttpServletRequest request, String field) {
        var typed = request.getMethod().equals("POST") ? request.getParameter(field) : null;
        return typed == null ? "" : typed;
    }
}
