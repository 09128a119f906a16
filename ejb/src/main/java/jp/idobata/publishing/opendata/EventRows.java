package jp.idobata.publishing.opendata;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;
import jp.idobata.calendar.RecurrencePhrases;
import jp.idobata.opendata.DateId;
import jp.idobata.opendata.RuleText;
import jp.idobata.opendata.SafeCell;
import jp.idobata.opendata.StandardList;
import jp.idobata.opendata.Vocabulary;
import jp.idobata.publishing.FeedEntry;
import jp.idobata.publishing.FeedText;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;

/** Writes the rows of イベント一覧. */
public final class EventRows {

    private static final List<String> HEADER = StandardList.EVENTS.header();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final int PICTURE_WIDTH = 1600;
    private static final Pattern YEN = Pattern.compile("(?:1人)?(\\d{1,6})円");

    private final OpenTown town;
    private final ZoneId zone;
    private final Appendable out;
    private final RecurrencePhrases rules;

    /**
     * @param today the day it is in the town
     * @param zone its time zone
     */
    public EventRows(OpenTown town, LocalDate today, ZoneId zone, Appendable out) {
        this.town = town;
        this.zone = zone;
        this.out = out;
        rules = new RecurrencePhrases(Locale.JAPANESE, new DatePhrases(Locale.JAPANESE, today,
                Holidays.published()::nameOf));
    }

    /** Writes the names of the columns. */
    public void header() throws IOException {
        SafeCell.row(HEADER, out);
    }

    /** Writes a row for each of its dates. */
    public void write(FeedEntry entry) throws IOException {
        write(entry, day -> true);
    }

    /** Writes a row for each of its dates on such a day. */
    public void write(FeedEntry entry, Predicate<LocalDate> days) throws IOException {
        var gathering = entry.gathering();
        var common = new Cells();
        identity(common, entry);
        words(common, gathering);
        terms(common, gathering);
        for (var date : gathering.dates()) {
            if (days.test(date.startsAt().toLocalDate())) {
                var row = new Cells(common);
                when(row, gathering, date);
                SafeCell.row(row.cells, out);
            }
        }
    }

    /** A row, written by the names of its columns. */
    private static final class Cells {

        private final List<String> cells;

        Cells() {
            cells = new ArrayList<>(Collections.nCopies(HEADER.size(), ""));
        }

        Cells(Cells other) {
            cells = new ArrayList<>(other.cells);
        }

        void put(String column, Object value) {
            cells.set(StandardList.EVENTS.at(column), value == null ? "" : value instanceof Double number
                    ? BigDecimal.valueOf(number).toPlainString() : SafeCell.safe(value.toString()));
        }
    }

    private void identity(Cells row, FeedEntry entry) {
        var gathering = entry.gathering();
        row.put("全国地方公共団体コード", town.code());
        row.put("地方公共団体名", town.government());
        row.put("コンテンツURL", town.site() + "/gatherings/" + gathering.id());
        row.put("掲載開始日", entry.publishedAt().atZone(zone).toLocalDate());
        row.put("所在地_全国地方公共団体コード", gathering.areaId() == null ? "" : town.code());
    }

    private void words(Cells row, PublicGathering gathering) {
        row.put("イベント名", gathering.title());
        row.put("概要", gathering.summary());
        row.put("説明", gathering.description());
        row.put("キーワード", Vocabulary.marks(gathering.welcome().stream().filter(town.uses()).toList()));
        row.put("タグ", Vocabulary.joined(gathering.themes().stream().map(theme -> town.themes().getOrDefault(theme,
                theme)).toList()));
        row.put("主催者", gathering.organiser());
        row.put("場所名称", gathering.placeName());
        row.put("所在地_連結表記", gathering.address());
        row.put("緯度", gathering.latitude());
        row.put("経度", gathering.longitude());
        row.put("Web開催", gathering.online() ? Vocabulary.YES : Vocabulary.NO);
        row.put("Web開催URL", gathering.onlineUrl());
        row.put("連絡先電話番号", SafeCell.phone(gathering.phone()));
        row.put("URL", gathering.website());
        gathering.pictures().stream().findFirst()
                .map(picture -> FeedText.web(town.site() + picture.address(PICTURE_WIDTH)))
                .ifPresent(address -> row.put("画像", address));
        var recurring = gathering.recurring();
        if (recurring != null) {
            var words = rules.say(recurring.rrule(), recurring.startsAt().toLocalDate(), recurring.pauses());
            row.put("開催パターン", new RuleText(recurring.rrule(), recurring.startsAt(), recurring.pauses())
                    .after(words.orElse("")));
        }
    }

    private static void terms(Cells row, PublicGathering gathering) {
        var free = gathering.free();
        var yen = gathering.fee() == null ? null : YEN.matcher(gathering.fee());
        row.put("料金(基本)", yen != null && yen.matches() ? yen.group(1) : Boolean.TRUE.equals(free)
                && gathering.fee() == null ? "0" : "");
        row.put("料金(詳細)", gathering.fee());
        row.put("料金種別", free == null ? "" : free ? Vocabulary.FREE : Vocabulary.PAID);
        row.put("定員", gathering.capacity());
        row.put("定員備考", gathering.capacityText());
        row.put("対象者", gathering.audience());
        var terms = gathering.terms();
        row.put("対象者備考", Vocabulary.ages(terms.ageFrom(), terms.ageTo()));
        row.put("開催条件", terms.weather());
        row.put("参加申込方法", Vocabulary.signUp(terms.ways(), gathering.signUp()));
        row.put("申込URL", terms.signUpUrl());
    }

    private static void when(Cells row, PublicGathering gathering, PublicDate date) {
        row.put("ID", new DateId(gathering.id(), date.originalStartsAt()));
        row.put("開始日", date.startsAt().toLocalDate());
        row.put("終了日", lastDay(date));
        row.put("開始時間", date.allDay() ? "" : MINUTE.format(date.startsAt()));
        row.put("終了時間", date.allDay() || date.endsAt() == null ? "" : MINUTE.format(date.endsAt()));
        row.put("状態", date.cancelled() == null ? "" : Vocabulary.CANCELLED_STATE);
        var note = gathering.scheduleText() == null ? "" : gathering.scheduleText();
        row.put("開始日時特記事項", date.cancelled() == null ? note : Vocabulary.CANCELLED
                + (date.dropped() ? "" : date.cancelled()) + (note.isEmpty() ? "" : "\n" + note));
    }

    private static LocalDate lastDay(PublicDate date) {
        LocalDateTime end = date.endsAt();
        if (end == null) {
            return date.startsAt().toLocalDate();
        }
        var beyond = date.allDay() && end.toLocalTime().equals(LocalTime.MIDNIGHT) && end.isAfter(date.startsAt());
        return beyond ? end.toLocalDate().minusDays(1) : end.toLocalDate();
    }
}
