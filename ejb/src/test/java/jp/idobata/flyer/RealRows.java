package jp.idobata.flyer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.idobata.intake.report.ReportDraft;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.sheet.Shape;
import jp.idobata.intake.sheet.SheetReader;
import jp.idobata.intake.sheet.SheetRow;
import jp.idobata.intake.when.Listing;
import jp.idobata.intake.when.WhenReader;
import jp.idobata.intake.when.WhenReading;

/** The rows of the demo town's workbooks, each with what its cells say apart and the text somebody would paste. */
record RealRows(SheetRow row, Listing listing, WhenReading cells) {

    private static final String FOLDER = "/demo/takamatsu/";
    private static final int LAYOUTS = 5;
    private static final Pattern NUMBER = Pattern.compile("^[①-⑳]");

    /** Every row with a name, in the order of the files. */
    static List<RealRows> all() throws IOException {
        List<RealRows> rows = new ArrayList<>();
        SheetReader sheets = new SheetReader(Shape.ofGatherings(), new ReportDraft());
        for (String path : paths()) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            Listing listing = Listing.of(name, null);
            try (var in = RealRows.class.getResourceAsStream(FOLDER + path)) {
                for (SheetRow row : sheets.read(name, in)) {
                    if (row.has(Column.NAME)) {
                        rows.add(new RealRows(row, listing, read(row, listing)));
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> paths() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                RealRows.class.getResourceAsStream(FOLDER + "files.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith("events\t")).map(line -> line.split("\t")[1]).toList();
        }
    }

    private static WhenReading read(SheetRow row, Listing listing) {
        return WhenReader.read(new WhenReader.Cells(row.text(Column.DATE), row.text(Column.END_DATE),
                row.text(Column.DATE_NOTE), row.text(Column.START_TIME), row.text(Column.END_TIME),
                row.text(Column.NAME) + "。" + row.text(Column.DESCRIPTION)), listing);
    }

    /** Title, date, time, place and description as one text, laid out in one of the ways people lay it out. */
    String pasted(Random chance) {
        String name = row.text(Column.NAME);
        String date = row.text(Column.DATE);
        String start = row.text(Column.START_TIME);
        String end = row.text(Column.END_TIME);
        String time = start.isEmpty() ? end : end.isEmpty() || end.equals(start) ? start : fromTo(start, end);
        String place = row.text(Column.VENUE);
        String about = row.text(Column.DESCRIPTION);
        return switch (chance.nextInt(LAYOUTS)) {
            case 0 -> name + "\n\n日時：" + date + "　" + time + "\n場所：" + place + "\n\n" + about;
            case 1 -> "【" + name + "】\n■とき\n" + date + "\n" + time + "\n■ところ\n" + place + "\n■内容\n" + about;
            case 2 -> name + "\n" + date + " " + time + "\n" + place + "\n" + about;
            case 3 -> name + "\n\n" + about + "\n\n【日程】" + date + "\n【時間】" + time + "\n【会場】" + place;
            default -> name + "\n" + date + "\n" + time + "\n" + place + "\n" + about;
        };
    }

    /** Several starts and as many ends are written in pairs, as people do. */
    private static String fromTo(String start, String end) {
        List<String> starts = start.lines().filter(line -> !line.isBlank()).toList();
        List<String> ends = end.lines().filter(line -> !line.isBlank()).toList();
        if (starts.size() < 2 || starts.size() != ends.size()) {
            return start + "～" + end;
        }
        return IntStream.range(0, starts.size()).mapToObj(i -> starts.get(i) + "～" + NUMBER.matcher(ends.get(i))
                .replaceFirst("")).collect(Collectors.joining("\n"));
    }
}
