package jp.idobata.web.member;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.place.Facility;
import jp.idobata.place.OpeningHours;
import jp.idobata.place.PlaceProposal;
import jp.idobata.place.YearlyClosure;
import jp.idobata.web.frame.Kept;

/** The form about a place as it stands: every field as it was typed, whether it can be read or not. */
public class PlaceForm implements WithAddress, Serializable {

    static final String YES = "yes";
    static final String NO = "no";

    private static final long serialVersionUID = 1;
    private static final List<String> FIELDS = List.of("name", "nameKana", "category", "summary", "description",
            "address", "latitude", "longitude", "access", "phone", "website", "closures", "who", "how", "fee", "size",
            "equipment", "group", "day", "opens", "closes", "word", "day1", "day2", "day3", "day4", "day5", "day6",
            "day7", "day8");

    private final Map<String, String> words = new HashMap<>();
    private boolean dropIn;
    private boolean closedOnHolidays;
    private boolean lent;

    /** The form filled with a proposal. */
    public static PlaceForm of(PlaceProposal proposal) {
        var form = new PlaceForm();
        form.put("name", proposal.name());
        form.put("nameKana", proposal.nameKana());
        form.put("category", proposal.category());
        form.put("summary", proposal.summary());
        form.put("description", proposal.description());
        form.put("address", proposal.address());
        form.put("latitude", proposal.latitude());
        form.put("longitude", proposal.longitude());
        form.put("access", proposal.access());
        form.put("phone", proposal.phone());
        form.put("website", proposal.website());
        form.put("group", proposal.groupId());
        form.dropIn = proposal.dropIn();
        form.fillTimes(proposal);
        proposal.has().forEach(facility -> form.put(facility.name(), YES));
        proposal.lacks().forEach(facility -> form.put(facility.name(), NO));
        form.lent = proposal.terms() != null;
        if (form.lent) {
            form.put("who", proposal.terms().who());
            form.put("how", proposal.terms().how());
            form.put("fee", proposal.terms().fee());
            form.put("size", proposal.terms().size());
            form.put("equipment", proposal.terms().equipment());
        }
        return form;
    }

    private void fillTimes(PlaceProposal proposal) {
        closedOnHolidays = proposal.closedOnHolidays();
        for (var weekday = 1; weekday <= OpeningHours.HOLIDAYS; weekday++) {
            var day = weekday;
            put("day" + day, proposal.hours().stream().filter(hours -> hours.weekday() == day)
                    .map(hours -> hours.opens() + "-" + end(hours.closes())).collect(Collectors.joining(" ")));
        }
        put("closures", proposal.closures().stream().map(days -> day(days.first()) + "-" + day(days.last()))
                .collect(Collectors.joining(" ")));
    }

    private static String end(LocalTime closes) {
        return closes.equals(LocalTime.MIDNIGHT) ? "24:00" : closes.toString();
    }

    private static String day(int number) {
        var day = YearlyClosure.monthDay(number);
        return day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    /** What was typed before the session ended. */
    public static PlaceForm of(Kept kept) {
        var form = new PlaceForm();
        FIELDS.forEach(field -> form.put(field, kept.word(field)));
        for (var facility : Facility.values()) {
            form.put(facility.name(), kept.word(facility.name()));
        }
        form.dropIn = kept.word("dropIn") != null;
        form.closedOnHolidays = kept.word("closedOnHolidays") != null;
        form.lent = kept.word("lent") != null;
        return form;
    }

    @Override
    public void put(String field, Object value) {
        words.put(field, value == null ? "" : value.toString());
    }

    /** What stands in a field, without the space around it; empty if nothing does. */
    @Override
    public String word(String field) {
        var word = words.get(field);
        return word == null ? "" : word.strip();
    }

    /** All fields by name, for the page to read and write. */
    public Map<String, String> getWords() {
        return words;
    }

    public boolean isDropIn() {
        return dropIn;
    }

    public void setDropIn(boolean dropIn) {
        this.dropIn = dropIn;
    }

    public boolean isClosedOnHolidays() {
        return closedOnHolidays;
    }

    public void setClosedOnHolidays(boolean closedOnHolidays) {
        this.closedOnHolidays = closedOnHolidays;
    }

    public boolean isLent() {
        return lent;
    }

    public void setLent(boolean lent) {
        this.lent = lent;
    }
}
