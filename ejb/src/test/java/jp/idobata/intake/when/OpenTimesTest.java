package jp.idobata.intake.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenTimesTest {

    @Test
    void daysAndTimesInTheirOwnColumnsMakeAWeek() {
        assertEquals("Mon 09:30-18:00 Tue 09:30-18:00 Wed 09:30-18:00 Thu 09:30-18:00 Fri 09:30-18:00 Sat 09:30-18:00",
                week("月火水木金土", "09:30", "18:00", "祝日、12/29～1/3は終日利用不可"));
    }

    @Test
    void secondsAndWideLettersMakeNoDifference() {
        assertEquals("Sun 10:00-16:00", week("日", "10：00", "16:00:00", ""));
    }

    @Test
    void aRemarkMaySplitTheDay() {
        assertEquals("Tue 10:00-12:00 Tue 13:00-16:00",
                week("火", "10：00", "16：00", "利用可能時間は10:00～12:00、13:00～16:00"));
    }

    @Test
    void aRemarkMayGiveOneDayOtherTimes() {
        assertEquals("Fri 09:30-16:00 Sat 09:30-14:30", week("金土", "09:30", "16:00", "土曜日のみ9：30～14：30"));
        assertEquals("Sat 09:00-21:00 Sun 09:00-17:00", week("土日", "09:00", "21:00", "日曜・祝日は17:00まで"));
        assertEquals("Wed 09:00-14:00 Thu 09:00-14:30", week("水木", "09:00", "14:30", "水曜日は午後2時まで利用可能"));
    }

    @Test
    void labelledHoursMakeAWeekWithoutTheClosedDays() {
        assertEquals("Tue 09:00-12:00 Tue 13:00-16:30 Wed 09:00-12:00 Wed 13:00-16:30",
                week("", "", "", "【開館時間】9:00～12:00、13:00～16:30【休館日】月曜日、木曜日、金曜日、土曜日、日曜日、年末年始"
                        + "（月曜日が祝日の場合は翌日休）"));
    }

    @Test
    void aRuleThatAWeekCannotHoldGivesNoWeek() {
        assertEquals("", week("月火水木金", "09:30", "15:30", "第３土は10:30～15:30。第３火曜日休。"));
        assertEquals("", week("", "", "", "【開館時間】9:00～17:00 【休館日】月曜日、第3日曜日、年末年始"));
        assertEquals("", week("", "", "", "【開館時間】9：00～21：30 【休館日】月の第3日曜日、祝日"));
        assertEquals("", week("", "", "", "【開館時間】不定期"));
    }

    @Test
    void nothingWrittenGivesNothing() {
        assertEquals("", week("", "", "", ""));
        assertEquals("", week("月火", "", "", "24時間対応"));
    }

    private static String week(String days, String opens, String closes, String note) {
        List<OpenTime> week = OpenTimes.read(days, opens, closes, note);
        return week.stream().map(time -> time.weekday().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " "
                + time.opens() + "-" + time.closes()).collect(Collectors.joining(" "));
    }
}
