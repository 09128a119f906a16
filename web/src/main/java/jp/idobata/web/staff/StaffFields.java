package jp.idobata.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.gathering.SignUpWay;
import java.util.stream.Stream;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.DateChange;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Welcome;
import jp.idobata.media.Picture;
import jp.idobata.moderation.Difference;
import jp.idobata.moderation.WordChange;
import jp.idobata.place.PlaceProposal;
import jp.idobata.prose.LinedPicture;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicAreas;
import jp.idobata.publishing.PublicGroup;
import jp.idobata.publishing.PublicGroups;
import jp.idobata.publishing.PublicPlace;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.reading.Corrections;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.visitor.Themes;

/** Says in words what a change to a gathering, a place, a whisper, a story or the page of a group would change. */
@RequestScoped
public class StaffFields {

    @EJB
    private PublicPlaces places;

    @EJB
    private PublicGroups groups;

    @EJB
    private PublicAreas areas;

    @Inject
    private Dates dates;

    @Inject
    private Themes themes;

    @Inject
    private Here here;

    /**
     * One field that a change would change.
     *
     * @param label the text key of what it is called
     * @param before what it says now
     * @param after what it would say
     * @param kept how many entries of a list stay as they are
     */
    public record Changed(String label, StaffMarked before, StaffMarked after, int kept) {
    }

    /** The differences in words: of a list only the entries that go or come, of a text with the part that differs. */
    public List<Changed> changed(List<Difference> differences) {
        return differences.stream().map(this::changed).toList();
    }

    /** What a place says, field by field. */
    public StaffPlaceFields of(PlaceProposal place) {
        return new StaffPlaceFields(place, texts(), id -> groups.find(id).map(PublicGroup::name)
                .orElse(String.valueOf(id)));
    }

    /** In which fields of the form of a place one proposal says something else than another, word by word. */
    public List<Changed> changed(PlaceProposal before, PlaceProposal after) {
        return of(before).changedTo(of(after));
    }

    private Changed changed(Difference difference) {
        var label = "staff.field." + difference.field();
        if (difference.before() instanceof Collection<?> before && difference.after() instanceof Collection<?> after) {
            var gone = before.stream().filter(entry -> !after.contains(entry)).toList();
            var come = after.stream().filter(entry -> !before.contains(entry)).toList();
            if (gone.isEmpty() && come.isEmpty()) {
                // The same in another order.
                return new Changed(label, StaffMarked.whole(lines(List.copyOf(before))),
                        StaffMarked.whole(lines(List.copyOf(after))), 0);
            }
            return new Changed(label, StaffMarked.whole(lines(gone)), StaffMarked.whole(lines(come)),
                    before.size() - gone.size());
        }
        var before = said(difference.field(), difference.before());
        var after = said(difference.field(), difference.after());
        if (Set.of("rrule", "pauses").contains(difference.field())) {
            return new Changed(label, StaffMarked.whole(before), StaffMarked.whole(after), 0);
        }
        var change = WordChange.between(before, after);
        return new Changed(label, StaffMarked.before(change), StaffMarked.after(change), 0);
    }

    private String lines(List<?> entries) {
        return entries.stream().map(this::entry).collect(Collectors.joining("\n"));
    }

    private String entry(Object entry) {
        if (entry instanceof Slot slot) {
            return dates.when(slot.startsAt(), slot.endsAt(), slot.allDay());
        }
        if (entry instanceof SignUpWay way) {
            return texts().get("frame.way." + way.code());
        }
        if (entry instanceof Picture picture) {
            return texts().format(picture.alt() == null || picture.alt().isEmpty() ? "staff.field.picture.decoration"
                    : "staff.field.picture", picture.alt());
        }
        if (entry instanceof LinedPicture lined) {
            return entry(lined.picture()) + (lined.line().isEmpty() ? "" : "\n" + lined.line());
        }
        if (entry instanceof Long number) {
            return "/gatherings/" + number;
        }
        if (entry instanceof DateChange change) {
            return change(change);
        }
        return entry instanceof Welcome mark ? texts().get("frame.mark." + mark.code()) : themes.name((String) entry);
    }

    private String change(DateChange change) {
        var day = dates.day(change.day());
        var to = change.moved();
        return change.cancelled() != null ? texts().format("staff.field.changes.cancelled", day,
                dates.why(change.cancelled()))
                : texts().format("staff.field.changes.moved", day, dates.when(to.startsAt(), to.endsAt(), to.allDay()));
    }

    /** 「祝日は休み」, then the single days that are left out. */
    private String pauses(Pauses pauses) {
        var said = Stream.concat(Stream.of(dates.pauses(pauses)), pauses.days().stream().map(dates::day))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        return said.isEmpty() ? texts().get("staff.field.pauses.none") : said;
    }

    private String said(String field, Object value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "placeId" -> places.register((Long) value).map(PublicPlace::name).orElse("");
            case "groupId" -> groups.find((Long) value).map(PublicGroup::name).orElse("");
            case "areaId" -> areas.find((Long) value).map(PublicArea::name).orElse("");
            case "kind" -> texts().get("whisper." + value);
            case "online", "free", "urlForComers", "contactHidden" -> texts().get("staff.field.truth." + value);
            case "pauses" -> pauses((Pauses) value);
            case "readings" -> ((Corrections) value).readings().isEmpty() ? "" : ((Corrections) value).kept();
            case "rrule" -> rule((String) value);
            default -> value.toString();
        };
    }

    /** A rule in words; as it stands if there are no words for it. */
    private String rule(String rrule) {
        var words = dates.recurrence(rrule, null);
        return words.isEmpty() ? rrule : words;
    }

    private Texts texts() {
        return Texts.in(here.getLanguage());
    }
}
