package jp.idobata.publishing.opendata;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.idobata.opendata.SafeCell;
import jp.idobata.opendata.StandardList;
import jp.idobata.opendata.Vocabulary;
import jp.idobata.place.OpeningHours;
import jp.idobata.publishing.OpenListings.Site;

/** Writes the rows of 公共施設一覧. */
public final class FacilityRows {

    private static final String WEEK = "月火水木金土日";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    /** What a place has, in the words of the list. */
    private static final Map<String, String> FACILITIES = Map.of("STEP_FREE", "段差なし", "TOILET", "トイレ", "WIDE_TOILET",
            "車いすで使えるトイレ", "NURSING_ROOM", "授乳・おむつ替え", "PARKING", "駐車場", "STOP_NEARBY", "近くにバス停や駅");

    private final OpenTown town;
    private final Appendable out;

    public FacilityRows(OpenTown town, Appendable out) {
        this.town = town;
        this.out = out;
    }

    /** Writes the names of the columns. */
    public void header() throws IOException {
        SafeCell.row(StandardList.FACILITIES.header(), out);
    }

    /** Writes a row. */
    public void write(Site site) throws IOException {
        var row = new ArrayList<String>(Collections.nCopies(StandardList.FACILITIES.columns().size(), ""));
        put(row, "都道府県コード又は市区町村コード", town.code());
        put(row, "NO", site.id());
        put(row, "都道府県名", town.prefecture());
        put(row, "市区町村名", town.municipality());
        put(row, "名称", site.name());
        put(row, "名称_カナ", site.nameKana());
        put(row, "住所", site.address());
        put(row, "緯度", site.latitude());
        put(row, "経度", site.longitude());
        put(row, "電話番号", SafeCell.phone(site.phone()));
        put(row, "団体名", site.groupName());
        hours(row, site);
        put(row, "説明", site.description());
        put(row, "バリアフリー情報", Vocabulary.joined(site.facilities().stream().map(FACILITIES::get).toList()));
        put(row, "URL", site.website());
        put(row, "備考", site.category());
        SafeCell.row(row, out);
    }

    /** The week, if every day on which it is open has the same hours; else it is in words alone. */
    private static void hours(List<String> row, Site site) {
        var week = site.times().week();
        var spans = week.stream().filter(open -> WEEK.length() >= open.getWeekday())
                .map(open -> MINUTE.format(open.getOpens()) + "–" + MINUTE.format(open.getCloses())).distinct()
                .toList();
        var days = new TreeSet<>(week.stream().map(OpeningHours::getWeekday).toList());
        var once = days.size() == week.size() && spans.size() == 1;
        if (once && days.last() <= WEEK.length()) {
            put(row, "利用可能曜日", days.stream().map(day -> WEEK.substring(day - 1, day)).collect(Collectors
                    .joining()));
            put(row, "開始時間", MINUTE.format(week.get(0).getOpens()));
            put(row, "終了時間", MINUTE.format(week.get(0).getCloses()));
        }
        put(row, "利用可能日時特記事項", site.hoursText() != null ? site.hoursText() : once ? "" : words(week));
    }

    private static String words(List<OpeningHours> week) {
        return week.stream().map(open -> day(open.getWeekday()) + " " + MINUTE.format(open.getOpens()) + "～"
                + MINUTE.format(open.getCloses())).collect(Collectors.joining("、"));
    }

    private static String day(int weekday) {
        return weekday <= WEEK.length() ? WEEK.substring(weekday - 1, weekday) : "祝";
    }

    private static void put(List<String> row, String column, Object value) {
        row.set(StandardList.FACILITIES.at(column), value == null ? "" : value instanceof Double number
                ? BigDecimal.valueOf(number).toPlainString() : SafeCell.safe(value.toString()));
    }
}
