package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.idobata.account.Accounts;
import jp.idobata.area.Area;
import jp.idobata.area.Areas;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Theme;
import jp.idobata.gathering.Welcome;
import jp.idobata.group.Groups;
import jp.idobata.place.Places;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Site;
import jp.idobata.web.frame.Texts;

/** What the posting form lets one choose from. */
@Named
@RequestScoped
public class PostChoices {

    @EJB
    private Gatherings gatherings;

    @EJB
    private Places places;

    @EJB
    private Areas areas;

    @EJB
    private Groups groups;

    @EJB
    private Accounts accounts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Site site;

    private List<SelectItem> ours;
    private List<Area> town;

    /** Themes, named in the page's language. */
    public List<SelectItem> getThemes() {
        return gatherings.themes().stream().filter(theme -> !theme.isRetired())
                .map(theme -> new SelectItem(theme.getCode(), name(theme))).toList();
    }

    private String name(Theme theme) {
        return switch (Language.of(request)) {
            case ENGLISH -> theme.getEnglish();
            case SIMPLE -> texts().said(theme.getSimple());
            default -> theme.getName();
        };
    }

    /** Marks of how easy it is to come. */
    public List<SelectItem> getWelcome() {
        return Arrays.stream(Welcome.values()).filter(mark -> site.uses(mark.code()))
                .map(mark -> new SelectItem(mark.code(), texts().get("frame.mark." + mark.code()))).toList();
    }

    /** Ways to say that one comes. */
    public List<SelectItem> getWays() {
        return Arrays.stream(SignUpWay.values())
                .map(way -> new SelectItem(way.code(), texts().get("frame.way." + way.code()))).toList();
    }

    /** Ways of recurring. */
    public List<SelectItem> getRepeats() {
        return Arrays.stream(Repeat.values())
                .map(repeat -> new SelectItem(repeat.name(), texts().get("member.post.repeat." + repeat.name())))
                .toList();
    }

    /** Days of the week on which something may recur. */
    public List<SelectItem> getWeekdays() {
        return items(Ticks.WEEKDAYS, "member.post.weekdays.");
    }

    /** Weeks of the month in which something may recur. */
    public List<SelectItem> getWeeks() {
        return items(Ticks.WEEKS, "member.post.weeks.");
    }

    /** What something that recurs may leave out. */
    public List<SelectItem> getPauses() {
        return items(Rhythm.PAUSES, "member.post.pauses.");
    }

    /** Months that something which recurs may leave out. */
    public List<SelectItem> getPauseMonths() {
        return items(Rhythm.MONTHS, "member.post.pauseMonths.");
    }

    private List<SelectItem> items(List<String> values, String key) {
        return values.stream().map(value -> new SelectItem(value, texts().get(key + value))).toList();
    }

    /** Names of the town's places. */
    public List<String> getPlaces() {
        return places.names();
    }

    /** The town's areas, asked for once a request. */
    List<Area> town() {
        if (town == null) {
            town = areas.all();
        }
        return town;
    }

    /** Areas, each with those it is part of. */
    public List<SelectItem> getAreas() {
        return town().stream().map(area -> new SelectItem(area.getId().toString(), name(area))).toList();
    }

    private static String name(Area area) {
        return area.getParent() == null || area.getParent().getParent() == null ? area.getName()
                : area.getParent().getName() + " › " + area.getName();
    }

    /** In whose name one may post: one's own, and the groups one may edit for. */
    public List<SelectItem> getGroups() {
        if (ours == null) {
            ours = new ArrayList<>();
            accounts.current().ifPresent(me -> groups.editedBy(me)
                    .forEach(group -> ours.add(new SelectItem(group.getId().toString(), group.getName()))));
        }
        return ours;
    }

    private Texts texts() {
        return Texts.in(Language.of(request));
    }
}
