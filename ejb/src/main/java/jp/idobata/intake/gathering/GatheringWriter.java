package jp.idobata.intake.gathering;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.idobata.gathering.suggestion.ThemeGuess;
import jp.idobata.intake.contact.IntakeContact;
import jp.idobata.intake.contact.WebAddress;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.report.ReportDraft;
import jp.idobata.intake.sheet.CellText;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.sheet.SheetRow;
import jp.idobata.intake.when.DateReader;
import jp.idobata.intake.when.IntakeOccurrence;

/** Writes the rows of one gathering down as one record, within the limits that every way of posting keeps. */
final class GatheringWriter {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_SUMMARY = 140;
    private static final int LONGEST_DESCRIPTION = 4000;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_APPLY = 1000;
    private static final Pattern ONLINE = Pattern.compile(
            "オンライン(?:開催|参加|配信|講座|受講|可|併用|同時)|(?i:zoom)|Web会議|web会議|ホームページ上|ライブ配信|^オンライン");
    private static final Pattern EVERYBODY = Pattern.compile("一般|どなた|誰でも|だれでも");
    private static final Pattern NOWHERE = Pattern.compile("^オンライン|ホームページ上|^(?i:zoom)|ウェブサイト");

    private final ReportDraft report;

    GatheringWriter(ReportDraft report) {
        this.report = report;
    }

    IntakeGathering write(GatheringGroup group) {
        String title = group.latest().title();
        String description = CellText.tidy(group.text(Column.DESCRIPTION));
        String category = line(join(group, Column.CATEGORY, Column.TAGS));
        String audience = CellText.tidy(join(group, Column.AUDIENCE, Column.AUDIENCE_NOTE));
        boolean online = isOnline(group, title, description);
        return new IntakeGathering(group.key(), cut(group, title, LONGEST_TITLE, Column.NAME, Reason.TITLE_TOO_LONG),
                line(group.text(Column.NAME_KANA)),
                cut(group, line(group.text(Column.SUMMARY)), LONGEST_SUMMARY, Column.SUMMARY, Reason.TEXT_TOO_LONG),
                cut(group, description, LONGEST_DESCRIPTION, Column.DESCRIPTION, Reason.DESCRIPTION_TOO_LONG),
                group.programme(), CellText.tidy(group.latest().row().text(Column.DATE)), timeText(group),
                occurrences(group), group.spans(), venue(group), online, url(group, Column.ONLINE_URL),
                themes(group, category + " " + (EVERYBODY.matcher(audience).find() ? "" : audience), online), category,
                IntakeFee.of(note(group, join(group, Column.FEE, Column.FEE_NOTE), Column.FEE)),
                IntakeCapacity.of(note(group, join(group, Column.CAPACITY, Column.CAPACITY_NOTE), Column.CAPACITY)),
                note(group, audience, Column.AUDIENCE),
                cut(group, CellText.tidy(group.text(Column.APPLY)), LONGEST_APPLY, Column.APPLY, Reason.TEXT_TOO_LONG),
                IntakeContact.of(group.text(Column.CONTACT), group.text(Column.PHONE), group.text(Column.MAIL)),
                cut(group, line(group.text(Column.ORGANISER)), LONGEST_TITLE, Column.ORGANISER, Reason.TEXT_TOO_LONG),
                url(group, Column.URL), group.latest().row().raw(),
                group.rows().stream().map(row -> row.row().ref()).toList());
    }

    private static String timeText(GatheringGroup group) {
        if (group.latest().when().timeReasons().isEmpty()) {
            return "";
        }
        SheetRow row = group.latest().row();
        String start = CellText.tidy(row.text(Column.START_TIME));
        String end = CellText.tidy(row.text(Column.END_TIME));
        return end.isEmpty() || end.equals(start) ? start : start + "\n～\n" + end;
    }

    private static boolean isOnline(GatheringGroup group, String title, String description) {
        String text = CellText.folded(String.join(" ", group.text(Column.VENUE), title, description,
                group.text(Column.CAPACITY)));
        return ONLINE.matcher(text).find() || group.text(Column.ONLINE).startsWith("有");
    }

    private Set<String> themes(GatheringGroup group, String categories, boolean online) {
        Set<String> themes = ThemeGuess.of(group.latest().title(), categories, group.text(Column.DESCRIPTION),
                String.join(" ", group.text(Column.VENUE), group.text(Column.ORGANISER), group.text(Column.CONTACT)));
        if (online) {
            themes.add("online");
        }
        if (themes.isEmpty()) {
            tell(group, Column.NAME, Reason.THEME_UNKNOWN);
        }
        return themes;
    }

    /** Of more than 400 the latest count: what is over matters least. */
    private List<IntakeOccurrence> occurrences(GatheringGroup group) {
        List<IntakeOccurrence> all = group.occurrences();
        if (all.size() <= DateReader.MOST_DAYS) {
            return all;
        }
        tell(group, Column.DATE, Reason.TOO_MANY_DAYS);
        return all.subList(all.size() - DateReader.MOST_DAYS, all.size());
    }

    private IntakeVenue venue(GatheringGroup group) {
        String name = cut(group, line(group.text(Column.VENUE)), LONGEST_LINE, Column.VENUE, Reason.TEXT_TOO_LONG);
        String address = cut(group, line(join(group, Column.ADDRESS, Column.BUILDING)), LONGEST_LINE, Column.ADDRESS,
                Reason.TEXT_TOO_LONG);
        boolean nowhere = name.isEmpty() && address.isEmpty() || NOWHERE.matcher(name).find();
        return nowhere ? null : new IntakeVenue(name.isEmpty() ? address : name, address, group.position());
    }

    private String url(GatheringGroup group, Column column) {
        String cell = group.text(column);
        String url = WebAddress.in(cell);
        if (url.isEmpty() && !cell.isEmpty()) {
            tell(group, column, Reason.URL_NOT_READ);
        }
        return url;
    }

    private String note(GatheringGroup group, String text, Column column) {
        return cut(group, text, LONGEST_NOTE, column, Reason.TEXT_TOO_LONG);
    }

    private String cut(GatheringGroup group, String text, int longest, Column column, Reason reason) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        tell(group, column, reason);
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private void tell(GatheringGroup group, Column column, Reason reason) {
        SheetRow latest = group.latest().row();
        report.tell(latest.ref(), latest.header(column), latest.text(column), reason);
    }

    private static String join(GatheringGroup group, Column one, Column other) {
        String first = group.text(one);
        String second = group.text(other);
        return second.isEmpty() ? first : first.isEmpty() ? second : first + " " + second;
    }

    private static String line(String text) {
        return CellText.tidy(text).replaceAll("\\s*\\n\\s*", " ");
    }
}
