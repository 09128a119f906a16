package jp.idobata.insight.meeting.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.idobata.insight.meeting.personal.Recognised.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    /** The most common family names (明治安田生命, 2018). */
    private static final String FAMILIES = "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林"
            + " 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田"
            + " 太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎"
            + " 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井"
            + " 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 菊地 杉本 市川";

    /** Writers and artists who are named in public titles: those were told rightly. */
    private static final List<String> PEOPLE = List.of("菊池寛", "ゴーリー", "山下義人", "岡野弘", "石田尚志", "田淵太郎", "岡本尚子",
            "小西和", "松井えり", "谷口智則", "中井弘", "一幸氏", "中野武", "太田仙", "安淳");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "電話は087-839-2011です|087-839-2011", "０９０－１２３４－５６７８まで|０９０－１２３４－５６７８",
            "携帯 09012345678|09012345678", "(087)839-2011|087)839-2011", "0120 123 456へ|0120 123 456",
            "+81 87 839 2011|+81 87 839 2011", "TEL 839-2011|839-2011", "〇九〇一二三四五六七八|〇九〇一二三四五六七八",
            "080・1234・5678|080・1234・5678", "連絡先は8392011|8392011"})
    void telephoneNumbersAreTold(String text, String piece) {
        assertEquals(List.of(Sort.PHONE + " " + piece), told(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"090 - 1234 - 5678", "090-1234-\n5678", "090\t1234\t5678", "090/1234/5678",
            "090_1234_5678", "090〜1234〜5678", "090～1234～5678", "090\u200b-1234\u200b-5678", "09012\u200b345678",
            "090\u20141234\u20145678", "090\u2003-\u20031234-5678", "4/10 090-1234-5678", "定員20 090-1234-5678",
            "10:00 090-1234-5678", "0.5 090-1234-5678", "〇九〇の一二三四の五六七八"})
    void telephoneNumbersAreToldHoweverTheyAreBroken(String text) {
        assertTrue(told(text).stream().anyMatch(one -> one.startsWith("PHONE") && one.matches("(?s).*[8八]")),
                told(text)::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "taro.yamada@example.jpへ|taro.yamada@example.jp", "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ|ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ",
            "mail: a_b+c@mail.example.co.jp|a_b+c@mail.example.co.jp", "taro(at)example.jp|taro(at)example.jp",
            "taro @ example.jp|taro @ example.jp"})
    void mailAddressesAreTold(String text, String piece) {
        assertEquals(List.of(Sort.MAIL + " " + piece), told(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "番町一丁目8番15号のあたり|一丁目8番15号", "番町１丁目８－１５|１丁目８－１５", "牟礼町牟礼123番地|123番地",
            "牟礼町牟礼123番地4|123番地4", "香川町川東上1865-13|1865-13", "〒760-8571|〒760-8571", "サンハイツ203号室|203号室",
            "木太町2-3-4に|2-3-4", "8番15号|8番15号", "三百二十番地|三百二十番地",
            "桜町2の22|2の22", "桜町 2 - 22|' 2 - 22'", "桜町二-二二|二-二二", "桜町二の二十二に|二の二十二", "木太町 2-3-4|' 2-3-4'",
            "桜町２ノ２２|２ノ２２", "桜町2\u200b-22|2\u200b-22"})
    void whereSomebodyLivesIsTold(String text, String piece) {
        assertTrue(told(text).contains(Sort.ADDRESS + " " + piece), told(text)::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"昭和25年3月4日生まれ", "S25.3.4", "1950年3月4日", "1950/3/4生", "平成10年生まれの人", "生年月日は昭和二十五年三月",
            "令和2年5月6日生まれ", "2015年4月1日生まれ", "昭和１５年生まれ", "2001-04-05",
            "昭和二十三年五月一日生まれ", "昭和二十三年五月一日", "一九五〇年三月四日", "平成二年生まれ", "千九百五十年三月四日生まれ"})
    void datesOfBirthAreTold(String text) {
        assertTrue(told(text).stream().anyMatch(one -> one.startsWith("BIRTH")), told(text)::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "田中さんが来られた|田中さん", "佐藤花子の家|佐藤花子", "小林様より|小林様", "高橋氏の話|高橋氏", "加藤君と話した|加藤君",
            "喜多川くん|喜多川くん", "ヤマグチさんは|グチさん", "鈴木家では|鈴木家", "中村 太郎|中村 太郎", "林さん宅で|林さん",
            "Mr. Tanaka|Mr. Tanaka", "Tanaka-san|Tanaka-san", "氏名：山田|氏名：山田", "花子さんは一人で|花子さん", "森さんのところ|森さん",
            "ﾀﾅｶさん|ﾀﾅｶさん", "ｽｽﾞｷさんは|ｽｽﾞｷさん", "田中\u200bさん|田中\u200bさん"})
    void namesAreGuessed(String text, String piece) {
        assertEquals(List.of(Sort.NAME + " " + piece), told(text));
    }

    @Test
    void ofTheMostCommonFamilyNamesNearlyAllAreGuessed() {
        var families = FAMILIES.split(" ");
        for (var address : List.of("さん", "様", "氏", "さま", "くん", "ちゃん")) {
            var missed = new ArrayList<String>();
            for (var family : families) {
                if (told("先日、" + family + address + "から話を聞いた。").isEmpty()) {
                    missed.add(family);
                }
            }
            assertTrue(missed.size() <= families.length / 50, address + " " + missed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"皆さんと話す場がない", "お母さんたちが集まれる所", "お父さんの料理教室", "民生委員さんから聞いた", "大工さんに習う", "八百屋さん",
            "お子さんと来られる", "子どもさん", "ケアマネさんから", "ソーシャルワーカーさん", "利用者さんの声", "神様と仏様", "会の様子", "多様な人", "氏神様の祭り",
            "同様に", "赤ちゃんと", "おばあちゃんの知恵", "学校の先生", "Aさん", "ある人", "空き家がない", "民家", "自宅", "家族", "彼氏", "君が代",
            "運転手さん", "ママさんバレー", "お隣さん", "ご近所さん", "お医者さん", "ヘルパーさん", "おじさん", "皆様", "王様"})
    void peopleWhomAnybodyMayBeAreNotTold(String text) {
        assertEquals(List.of(), told(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"平日の午後2時から4時", "65-74歳の人が10人", "第3号の事業", "2026年11月22日に会議", "11/22", "令和8年4月1日から",
            "2026-12-01",
            "木曜 13:00-15:00", "5番町の会館", "一番近い所", "1000人あたり0.5", "3年生の子", "生活に困る", "10-12時", "月4-5回",
            "国道11号", "番号札", "1号館", "第1・第3土曜", "中学校区に12か所", "0.5キロ", "1,000円", "15分で歩ける", "平成の終わりごろから",
            "野田町", "松山市", "高松の商店街", "福岡と岡山", "山田地区", "香川小学校", "三木町に近い", "4月-6月", "20代-50代", "25人-30人"})
    void figuresDaysAndPlacesAreNotTold(String text) {
        assertEquals(List.of(), told(text));
    }

    @Test
    void whatSomebodySaysIsNoPersonPassesButNumbersNeverDo() {
        assertEquals(List.of(), PersonalData.in("若林さん家という店", Set.of("若林さん", "若林さん家")));
        assertEquals(1, PersonalData.in("087-839-2011", Set.of("087-839-2011")).size());
    }

    @Test
    void aPieceIsWhereItStands() {
        var text = "８３９の前に、０８７－８３９－２０１１と田中さん";
        PersonalData.in(text, Set.of()).forEach(one -> assertEquals(one.text(), text.substring(one.start(), one
                .end())));
        assertEquals(2, PersonalData.in(text, Set.of()).size());
    }

    /** Titles of gatherings and names of places as a town has published them; few of them name a person. */
    @Test
    void ofPublicTitlesFewAreTakenForAPerson() throws IOException {
        var told = new ArrayList<String>();
        var count = 0;
        try (var lines = new BufferedReader(new InputStreamReader(PersonalDataTest.class.getResourceAsStream(
                "/demo/welfare/labels.tsv"), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                count++;
                told.addAll(told(line.split("\t")[2]));
            }
        }
        told.removeIf(one -> PEOPLE.stream().anyMatch(one::contains));
        assertTrue(told.size() * 100 <= count, told.size() + " of " + count + ": " + told);
    }

    private static List<String> told(String text) {
        return PersonalData.in(text, Set.of()).stream().map(one -> one.sort() + " " + one.text()).toList();
    }
}
