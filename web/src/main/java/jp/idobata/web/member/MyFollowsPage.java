package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.idobata.Refusal;
import jp.idobata.calendar.TownClock;
import jp.idobata.follow.Followed;
import jp.idobata.follow.Follows;
import jp.idobata.follow.Line;
import jp.idobata.follow.Subject;
import jp.idobata.follow.Subject.Kind;
import jp.idobata.web.frame.Reply;

/**
 * What one follows, what is on of it in the coming week, and whether the digest comes. The public pages lead here with
 * what is to be followed in the address; a button follows it.
 */
@Named
@RequestScoped
public class MyFollowsPage {

    private static final String HERE = "/my/follows";
    private static final int FEW = 10;

    @EJB
    private Follows follows;

    @Inject
    private PostChoices choices;

    @Inject
    private TownClock clock;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private List<Followed> mine;
    private List<Line> lines;
    private List<Day> days;
    private Followed asked;
    private String area;

    /** A day and what is on. */
    public record Day(LocalDate date, List<Line> lines) {
    }

    @PostConstruct
    void arrive() {
        asked = Stream.of(Kind.values()).map(kind -> Subject.of(kind, request.getParameter(kind.code())))
                .flatMap(Optional::stream).findFirst().flatMap(follows::find).orElse(null);
    }

    /** What the address asks to follow, if there is such a thing; or null. */
    public Followed getAsked() {
        return asked;
    }

    /** Whether that is followed already. */
    public boolean isKnown() {
        return follows.isMine(asked.subject());
    }

    /** Follows what the address asks for. */
    public void follow() {
        if (asked != null) {
            follow(asked.subject());
        }
    }

    /** Follows a theme. */
    public void followTheme(String code) {
        Subject.of(Kind.THEME, code).ifPresent(this::follow);
    }

    /** Follows the area that was chosen. */
    public void followArea() {
        Subject.of(Kind.AREA, area).ifPresentOrElse(this::follow, () -> reply.wrong("area", "my.follows.area.none"));
    }

    private void follow(Subject subject) {
        does("my.follows.done", subject, () -> follows.follow(subject));
    }

    /** Follows it no longer. */
    public void leave(String kind, String key) {
        Subject.of(Kind.valueOf(kind), key)
                .ifPresent(subject -> does("my.follows.left", subject, () -> follows.leave(subject)));
    }

    private void does(String said, Subject subject, Runnable deed) {
        try {
            var name = follows.find(subject).map(this::name).orElse("");
            deed.run();
            reply.goodAt(HERE, said, name);
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** Has the digest come, or not. */
    public void digest(boolean wanted) {
        follows.wantDigest(wanted);
        reply.goodAt(HERE, wanted ? "my.digest.started" : "my.digest.stopped");
    }

    /** Whether the digest comes. */
    public boolean isDigest() {
        return follows.hasDigest();
    }

    /** What one follows. */
    public List<Followed> getMine() {
        if (mine == null) {
            mine = follows.mine();
        }
        return mine;
    }

    /** How something is called in the page's language. */
    public String name(Followed followed) {
        return followed.subject().kind() != Kind.THEME ? followed.name() : choices.getThemes().stream()
                .filter(theme -> theme.getValue().equals(followed.name())).map(SelectItem::getLabel).findFirst()
                .orElse(followed.name());
    }

    /** The themes one does not follow. */
    public List<SelectItem> getThemes() {
        var followed = getMine().stream().map(one -> one.subject().key()).toList();
        return choices.getThemes().stream().filter(theme -> !followed.contains(theme.getValue())).toList();
    }

    /** Whether what is on is shown alone and whole. */
    public boolean isWhole() {
        return "ahead".equals(request.getParameter("show"));
    }

    /** How many gatherings are on in the coming week of what one follows. */
    public int getCount() {
        if (lines == null) {
            lines = follows.coming();
        }
        return lines.size();
    }

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return !isWhole() && getCount() > FEW;
    }

    /** What is on in the coming week of what one follows, by day. */
    public List<Day> getDays() {
        if (days == null) {
            days = new ArrayList<>();
            var shown = isCut() ? FEW : getCount();
            for (var line : lines.subList(0, shown)) {
                var date = line.day(clock.today());
                if (days.isEmpty() || !days.get(days.size() - 1).date().equals(date)) {
                    days.add(new Day(date, new ArrayList<>()));
                }
                days.get(days.size() - 1).lines().add(line);
            }
        }
        return days;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}
