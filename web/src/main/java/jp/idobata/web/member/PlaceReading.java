package jp.idobata.web.member;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import jp.idobata.place.Facility;
import jp.idobata.place.OpeningHours;
import jp.idobata.place.PlaceProblem;
import jp.idobata.place.PlaceProposal;
import jp.idobata.place.PlaceProposal.Days;
import jp.idobata.place.PlaceProposal.Hours;
import jp.idobata.place.PlaceRules;
import jp.idobata.place.YearlyClosure;

/**
 * Reads the form about a place: hours such as 「9:00-12:00 13:00〜17時」 or 「休み」, yearly closures such as
 * 「12/29-1/3」. What cannot be read is told field by field.
 */
public final class PlaceReading {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[-~–—‐−〜～ー]|から)\\s*");
    private static final Pattern PIECES = Pattern.compile("[、,;\\s]+");
    private static final Pattern CLOSED = Pattern.compile("休み|休|定休|なし|closed", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})[/月.](\\d{1,2})日?");
    private static final int HOLIDAY_ROW = OpeningHours.HOLIDAYS;

    private final PlaceForm form;
    private final List<PlaceProblem> wrongs = new ArrayList<>();
    private final PlaceProposal proposal;

    /** Reads it at once. */
    public PlaceReading(PlaceForm form) {
        this.form = form;
        proposal = read();
        for (var problem : PlaceRules.check(proposal)) {
            if (wrongs.stream().noneMatch(wrong -> wrong.field().equals(problem.field()))) {
                wrongs.add(problem);
            }
        }
    }

    /** What could be read. */
    public PlaceProposal proposal() {
        return proposal;
    }

    /** What is wrong, field by field. */
    public List<PlaceProblem> wrongs() {
        return List.copyOf(wrongs);
    }

    private PlaceProposal read() {
        return new PlaceProposal(text("name"), text("nameKana"), text("category"), text("summary"),
                text("description"), text("address"), degrees("latitude"), degrees("longitude"), text("access"),
                form.isDropIn(), text("phone"), text("website"), hours(), form.isClosedOnHolidays(), closures(),
                facilities(PlaceForm.YES), facilities(PlaceForm.NO), form.isLent() ? new PlaceProposal.Terms(
                        text("who"), text("how"), text("fee"), text("size"), text("equipment")) : null,
                form.word("group").matches("[1-9]\\d{0,17}") ? Long.valueOf(form.word("group")) : null);
    }

    private List<Hours> hours() {
        var hours = new ArrayList<Hours>();
        for (var weekday = 1; weekday <= HOLIDAY_ROW; weekday++) {
            var field = "day" + weekday;
            var day = weekday;
            pieces(field, piece -> {
                var ends = BETWEEN.split(piece, 3);
                var opens = Typed.time(ends[0]);
                var closes = ends.length == 2 ? Typed.time(ends[1]) : opens.filter(none -> false);
                if (opens.isEmpty() || closes.isEmpty()) {
                    wrong(field, "place.problem.day.bad");
                } else {
                    hours.add(new Hours(day, opens.get(), closes.get()));
                }
            });
        }
        return hours;
    }

    private List<Days> closures() {
        var closures = new ArrayList<Days>();
        pieces("closures", piece -> {
            var ends = BETWEEN.split(piece, 3);
            try {
                closures.add(new Days(number(ends[0]), number(ends[ends.length - 1])));
            } catch (DateTimeException e) {
                wrong("closures", "place.problem.closures.bad");
            }
        });
        return closures;
    }

    private static int number(String text) {
        var match = MONTH_DAY.matcher(text);
        if (!match.matches()) {
            throw new DateTimeException(text);
        }
        return YearlyClosure.number(MonthDay.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
    }

    private void pieces(String field, Consumer<String> take) {
        var text = BETWEEN.matcher(Typed.plain(form.word(field))).replaceAll("-");
        if (!text.isEmpty() && !CLOSED.matcher(text).matches()) {
            PIECES.splitAsStream(text).filter(piece -> !piece.isEmpty()).forEach(take);
        }
    }

    private Set<Facility> facilities(String answer) {
        var facilities = EnumSet.noneOf(Facility.class);
        Arrays.stream(Facility.values()).filter(facility -> form.word(facility.name()).equals(answer))
                .forEach(facilities::add);
        return facilities;
    }

    private Double degrees(String field) {
        var text = Typed.plain(form.word(field));
        if (text.isEmpty()) {
            return null;
        }
        var degrees = Typed.degrees(text);
        if (degrees.isEmpty()) {
            wrong(field, "place.problem.point.bad");
        }
        return degrees.orElse(null);
    }

    private String text(String field) {
        return form.word(field).isEmpty() ? null : form.word(field).replace("\r\n", "\n");
    }

    private void wrong(String field, String key) {
        if (wrongs.stream().noneMatch(wrong -> wrong.field().equals(field))) {
            wrongs.add(new PlaceProblem(field, key, List.of()));
        }
    }
}
