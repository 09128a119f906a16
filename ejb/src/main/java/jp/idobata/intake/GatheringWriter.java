package jp.idobata.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.report.ReportDraft;
import jp.idobata.intake.sheet.CellText;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.when.DateReader;
import jp.idobata.intake.when.IntakeOccurrence;

/** Writes the rows of one gathering down as one record, within the limits that every way of posting keeps. */
final class GatheringWriter {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_SUMMARY = 140;
    private static final int LONGEST_DESCRIPTION = 4000;
    private static final Pattern URL = Pattern.compile("https?://[\\x21-\\x7e]+");
    private static final Pattern ONLINE = Pattern.compile(
            "オンライン(?:開催|参加|配信|講座|受講|可|併用|同時)|(?i:zoom)|Web会議|web会議|ホームページ上|ライブ配信|^オンライン");
    private static final Pattern NOWHERE = Pattern.compile("^オンライン|ホームページ上|^(?i:zoom)|ウェブサイト");

    private final ReportDraft report;

    GatheringWriter(ReportDraft report) {
        this.report = report;
    }

    IntakeGathering write(GatheringGroup group) {
        String title = group.latest().title();
        String description = CellText.tidy(group.text(Column.DESCRIPTION));
        String venue = line(group.text(Column.VENUE));
        String category = line(join(group.text(Column.CATEGORY), group.text(Column.TAGS)));
        String audience = CellText.tidy(join(group.text(Column.AUDIENCE), group.text(Column.AUDIENCE_NOTE)));
        boolean online = ONLINE.matcher(CellText.folded(String.join(" ", venue, title, description,
                group.text(Column.CAPACITY)))).find() || group.text(Column.ONLINE).startsWith("有");
        return new IntakeGathering(group.key(), cut(group, title, LONGEST_TITLE, Column.NAME, Reason.TITLE_TOO_LONG),
                line(group.text(Column.NAME_KANA)), summary(group),
                cut(group, description, LONGEST_DESCRIPTION, Column.DESCRIPTION, Reason.DESCRIPTION_TOO_LONG),
                CellText.tidy(group.latest().row().text(Column.DATE)), occurrences(group), group.spans(),
                venue(group, venue), online, url(group, Column.ONLINE_URL),
                ThemeGuess.of(title, category + " " + audience, description), category,
                IntakeFee.of(join(group.text(Column.FEE), group.text(Column.FEE_NOTE))),
                IntakeCapacity.of(join(group.text(Column.CAPACITY), group.text(Column.CAPACITY_NOTE))),
                audience, CellText.tidy(group.text(Column.APPLY)),
                IntakeContact.of(group.text(Column.CONTACT), group.text(Column.PHONE), group.text(Column.MAIL)),
                line(group.text(Column.ORGANISER)), url(group, Column.URL), group.latest().row().raw(),
                group.rows().stream().map(row -> row.row().ref()).toList());
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

    private static IntakeVenue venue(GatheringGroup group, String name) {
        String address = line(join(group.text(Column.ADDRESS), group.text(Column.BUILDING)));
        boolean nowhere = name.isEmpty() && address.isEmpty() || NOWHERE.matcher(name).find();
        return nowhere ? null : new IntakeVenue(name.isEmpty() ? address : name, address, group.position());
    }

    private static String summary(GatheringGroup group) {
        String summary = line(group.text(Column.SUMMARY));
        return summary.length() <= LONGEST_SUMMARY ? summary : "";
    }

    private String url(GatheringGroup group, Column column) {
        String cell = group.text(column);
        Matcher url = URL.matcher(cell);
        if (url.find()) {
            return url.group();
        }
        if (!cell.isEmpty()) {
            tell(group, column, Reason.URL_NOT_READ);
        }
        return "";
    }

    private String cut(GatheringGroup group, String text, int longest, Column column, Reason reason) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        tell(group, column, reason);
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private void tell(GatheringGroup group, Column column, Reason reason) {
        var latest = group.latest().row();
        report.tell(latest.ref(), latest.header(column), latest.text(column), reason);
    }

    private static String join(String first, String second) {
        return second.isEmpty() ? first : first.isEmpty() ? second : first + " " + second;
    }

    private static String line(String text) {
        return CellText.tidy(text).replaceAll("\\s*\\n\\s*", " ");
    }
}
