package jp.idobata.web.staff.connect;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.idobata.area.Geocoding;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.PublicAreas;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.publishing.PublicGroups;
import jp.idobata.publishing.PublicPlace;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.web.frame.Language;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfiles;

/** Makes the sheet of what was picked, from what the public may read. */
@RequestScoped
public class StaffSheets {

    @EJB
    private PublicGatherings gatherings;

    @EJB
    private PublicPlaces places;

    @EJB
    private PublicGroups groups;

    @EJB
    private PublicAreas areas;

    @EJB
    private WelfareProfiles profiles;

    @EJB
    private Geocoding geocoding;

    @Inject
    private TownClock clock;

    /** The sheet; without items if nothing was picked, or nothing that is there. */
    Sheet of(Typed typed) {
        var language = Language.byCode(typed.word("tongue")).orElse(Language.JAPANESE);
        var words = new SheetWords(language, clock.today(), typed.has("ruby", "yes"));
        var items = new ArrayList<Sheet.Item>();
        for (var pick : typed.chosen("pick", Pick::read)) {
            if (items.size() < Pick.MOST) {
                var known = typed.has("known", "yes") ? profiles.of(pick.subject()).contact() : null;
                item(pick.subject(), items.size() + 1, words, known).ifPresent(items::add);
            }
        }
        var all = areas.all();
        var start = typed.has("start", "yes") ? Whereabouts.of(typed, all, geocoding).point() : null;
        return new Sheet(language, List.copyOf(items), Sketch.of(items, start, all), words.day());
    }

    private Optional<Sheet.Item> item(Subject subject, int number, SheetWords words, String known) {
        return subject.kind() == Subject.Kind.GATHERING
                ? gatherings.find(subject.id()).map(found -> gathering(found, number, words, known))
                : places.find(subject.id()).map(found -> place(found, number, words, known));
    }

    private Sheet.Item gathering(PublicGathering one, int number, SheetWords words, String known) {
        var where = one.placeName() == null && one.online() ? words.online()
                : words.spelled(one.placeName(), one.readings());
        return new Sheet.Item(number, words.spelled(one.title(), one.readings()), words.when(one), where, one.address(),
                words.fee(one.free(), one.fee()), words.spelled(one.organiser(), one.readings()), contacts(one), known,
                one.latitude(), one.longitude());
    }

    /** Of the gathering itself, else of its group as far as that shows any, else of its place. */
    private List<String> contacts(PublicGathering one) {
        var own = contacts(one.phone(), one.email(), one.website());
        if (own.isEmpty() && one.groupId() != null) {
            own = groups.find(one.groupId()).filter(group -> !group.byForm())
                    .map(group -> contacts(group.phone(), group.email(), group.website())).orElse(List.of());
        }
        return own.isEmpty() && one.placeId() != null ? places.find(one.placeId())
                .map(place -> contacts(place.phone(), null, place.website())).orElse(List.of()) : own;
    }

    private static Sheet.Item place(PublicPlace one, int number, SheetWords words, String known) {
        return new Sheet.Item(number, words.spelled(one.name()), words.when(one), null, one.address(), null,
                words.spelled(one.groupName()), contacts(one.phone(), null, one.website()), known, one.latitude(),
                one.longitude());
    }

    /** Telephone and mail; a page, which nobody likes to type from paper, only where there is neither. */
    private static List<String> contacts(String phone, String email, String website) {
        var said = Stream.of(phone, email).filter(StaffSheets::isSaid).toList();
        return said.isEmpty() ? Stream.of(website).filter(StaffSheets::isSaid).toList() : said;
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
