package jp.idobata.web.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import jp.idobata.moderation.WordChange;
import jp.idobata.place.PlaceProposal;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.member.PlaceForm;
import jp.idobata.web.staff.StaffFields.Changed;

/** What a place says, field by field, in the words of the form that it is written with. */
public final class StaffPlaceFields {

    /** The fields in the order of the form. */
    public static final List<String> ALL = List.of("name", "nameKana", "category", "summary", "description", "address",
            "latitude", "longitude", "access", "dropIn", "phone", "website", "day1", "day2", "day3", "day4", "day5",
            "day6", "day7", "day8", "closedOnHolidays", "closures", "who", "how", "fee", "size", "equipment",
            "STEP_FREE", "TOILET", "WIDE_TOILET", "NURSING_ROOM", "PARKING", "STOP_NEARBY", "group");

    private final PlaceForm form;
    private final Texts texts;
    private final LongFunction<String> groups;

    /**
     * The fields of a proposal.
     *
     * @param groups what the group of a number is called
     */
    StaffPlaceFields(PlaceProposal said, Texts texts, LongFunction<String> groups) {
        this.form = PlaceForm.of(said);
        this.texts = texts;
        this.groups = groups;
    }

    /** What stands in a field, as people read it; empty if nothing does. */
    public String word(String field) {
        var word = form.word(field);
        return switch (field) {
            case "dropIn" -> truth(form.isDropIn());
            case "closedOnHolidays" -> truth(form.isClosedOnHolidays());
            case "group" -> word.isEmpty() ? "" : groups.apply(Long.parseLong(word));
            default -> word.matches("yes|no") ? texts.get("place.form." + word) : word;
        };
    }

    private String truth(boolean so) {
        return so ? texts.get("staff.field.truth.true") : "";
    }

    /** In which fields another says something else, word by word. */
    List<Changed> changedTo(StaffPlaceFields other) {
        var changed = new ArrayList<Changed>();
        for (var field : ALL) {
            if (!word(field).equals(other.word(field))) {
                var change = WordChange.between(word(field), other.word(field));
                changed.add(new Changed("place.form." + field, StaffMarked.before(change),
                        StaffMarked.after(change), 0));
            }
        }
        return changed;
    }
}
