package jp.idobata.intake.where;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.report.ReportDraft;
import jp.idobata.intake.sheet.CellText;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.sheet.SheetRow;

/** Reads a row's position from latitude and longitude cells, or from one cell with both. */
public final class PositionReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{2,3}(?:\\.\\d+)?");
    private static final double[] JAPAN_LAT = {20, 46};
    private static final double[] JAPAN_LON = {122, 154};

    private final Municipality town;
    private final ReportDraft report;

    public PositionReader(Municipality town, ReportDraft report) {
        this.town = town;
        this.report = report;
    }

    /** The one position that can be relied on, or null. */
    public Position read(SheetRow row) {
        Column column = row.has(Column.LATITUDE) ? Column.LATITUDE : Column.POSITION;
        if (!row.has(column)) {
            return null;
        }
        String text = column == Column.POSITION ? row.text(column)
                : row.text(Column.LATITUDE) + " " + row.text(Column.LONGITUDE);
        List<Double> lats = within(text, JAPAN_LAT);
        List<Double> lons = within(text, JAPAN_LON);
        Reason reason = null;
        Position position = null;
        if (lats.size() == 1 && lons.size() == 1) {
            position = new Position(lats.get(0), lons.get(0));
            reason = town.isNear(position) ? null : Reason.POSITION_FAR;
            if (reason == null && column == Column.LATITUDE && isSwapped(row)) {
                report.tell(row.ref(), row.header(column), text.strip(), Reason.POSITION_SWAPPED);
            }
        } else {
            reason = lats.size() > 1 && lons.size() > 1 ? Reason.POSITION_SEVERAL : Reason.POSITION_NOT_READ;
        }
        if (reason != null) {
            report.tell(row.ref(), row.header(column), text.strip(), reason);
            return null;
        }
        return position;
    }

    /** In Japan no latitude is a longitude, so which is which is never in doubt. */
    private static boolean isSwapped(SheetRow row) {
        return within(row.text(Column.LATITUDE), JAPAN_LAT).isEmpty()
                && !within(row.text(Column.LATITUDE), JAPAN_LON).isEmpty();
    }

    private static List<Double> within(String text, double[] bounds) {
        List<Double> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(CellText.spaced(text));
        while (number.find()) {
            double value = Double.parseDouble(number.group());
            if (value >= bounds[0] && value <= bounds[1] && number.group().contains(".")) {
                numbers.add(value);
            }
        }
        return numbers;
    }
}
