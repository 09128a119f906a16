package jp.idobata.web.staff.report;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Theme;
import jp.idobata.insight.report.Activity;
import jp.idobata.insight.report.Findings;
import jp.idobata.insight.report.Part;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Site;
import jp.idobata.web.frame.Texts;

/** Says the report that is asked for in words. */
@RequestScoped
public class StaffPrinter {

    @Inject
    private StaffReportAsked asked;

    @Inject
    private Dates dates;

    @Inject
    private Site site;

    @Inject
    private HttpServletRequest request;

    @EJB
    private Gatherings gatherings;

    /**
     * The report.
     *
     * @param paper for paper and files: without readings
     * @param outside for readers who are not staff
     */
    public Printed print(boolean paper, boolean outside) {
        var findings = asked.getFindings();
        var words = new ReportWords(Texts.in(Language.of(request)), paper, findings.days());
        var template = asked.getTemplate().words();
        var introduction = template.introduction() == null ? List.<String>of()
                : Stream.of(template.introduction().split("\\R")).filter(line -> !line.isBlank()).toList();
        return new Printed(template.title(), period(words, findings), introduction, notes(words, findings, outside),
                new Printing(words, findings, outside).tables(), words.say("rules"), rules(words, findings, outside),
                words.say("made", site.getName(), day(dates.getToday())));
    }

    private String day(LocalDate day) {
        return dates.paperDay(day);
    }

    private String period(ReportWords words, Findings findings) {
        var days = findings.days();
        return words.say("period", day(days.from()), day(days.to()));
    }

    private List<String> notes(ReportWords words, Findings findings, boolean outside) {
        var notes = new ArrayList<String>();
        var threshold = asked.getTemplate().words().threshold();
        if (findings.days().isAhead()) {
            notes.add(words.say("note.ahead"));
        } else if (findings.days().isUnfinished()) {
            notes.add(words.say("note.unfinished", day(findings.days().last())));
        }
        if (!outside) {
            notes.add(words.say("note.inside"));
        } else if (threshold > 1) {
            if (findings.hasSmall()) {
                notes.add(words.say("note.kept", threshold - 1));
            }
            notes.add(words.say("note.beside"));
        }
        if (findings.madeUp() && asked.getTemplate().words().parts().contains(Part.AREAS)) {
            notes.add(words.say("note.sample"));
        }
        if (site.isDemo()) {
            notes.add(words.say("note.demo"));
        }
        return notes;
    }

    private List<String> rules(ReportWords words, Findings findings, boolean outside) {
        var rules = new ArrayList<String>();
        for (var rule : List.of("bases", "places", "regular", "held", "came", "strands", "areas")) {
            rules.add(words.say("rule." + rule));
        }
        rules.add(words.say("rule.frequency", findings.days().months()));
        var parts = asked.getTemplate().words().parts();
        if (parts.contains(Part.ACTIVITIES)) {
            var themes = gatherings.themes().stream().collect(Collectors.toMap(Theme::getCode, Theme::getName));
            rules.add(words.say("rule.activities", findings.used().stream().map(activity -> activity(words, activity,
                    themes)).collect(Collectors.joining(words.say("join")))));
        }
        if (parts.contains(Part.AREAS)) {
            rules.add(words.say("rule.rate"));
        }
        rules.add(words.say("rule.unknown"));
        if (outside && asked.getTemplate().words().threshold() > 1) {
            rules.add(words.say("rule.kept", asked.getTemplate().words().threshold() - 1));
        }
        return rules;
    }

    private static String activity(ReportWords words, Activity activity, Map<String, String> names) {
        var themes = activity.themes().stream().map(theme -> names.getOrDefault(theme, theme)).toList();
        return words.say(themes.isEmpty() ? "known.words" : activity.words().isEmpty() ? "known.themes"
                : "known.both", activity.name(), String.join(words.say("or"), activity.words()),
                String.join(words.say("or"), themes));
    }
}
