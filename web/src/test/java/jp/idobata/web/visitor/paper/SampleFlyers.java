package jp.idobata.web.visitor.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.idobata.freshness.Freshness;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Terms;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.paper.Ground;
import jp.idobata.reading.Corrections;
import jp.idobata.web.frame.Language;

/** Flyers of gatherings such as people post, and of those that are hard to print. */
final class SampleFlyers {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Letterhead HEAD = new Letterhead("いどばた高松", "#いどばた高松", "https://idobata.example.jp", "#1f4e79",
            "#b5470f");
    static final LocalDateTime SATURDAY = LocalDateTime.of(2026, 11, 28, 10, 0);
    static final String LONG_TITLE = "はじめてのスマートフォン教室〜孫に写真を送ろう・地図を見よう・ゆっくり何度でも聞ける少人数の会、"
            + "お茶とお菓子つきでお待ちしております（第十二期・冬の部）はじまります";
    static final String ABOUT = "スマホを持っているけれど、電話しか使っていない。そんな方のための会です。\n\n高校生のボランティアが、となりに座ってゆっくりお手伝いします。"
            + "同じことを何度聞いても大丈夫。持ち物は、ご自分のスマホと充電器だけ。\nお茶とお菓子を用意しています。途中からでも、見学だけでも、どうぞ。";

    private long id = 123_456;
    private String title = "朝のお茶会";
    private String summary = "お茶を飲みながら、ゆっくり話しましょう。";
    private String about = ABOUT;
    private String fee;
    private List<PublicDate> dates = List.of(date(SATURDAY, null));
    private Recurring recurring;
    private String placeName = "栗林コミュニティセンター";
    private String address = "高松市栗林町一丁目1番1号";
    private boolean hidden;
    private boolean online;
    private List<String> welcome = List.of("alone", "look", "leave", "step-free", "quiet", "children");
    private String phone = "087-000-0000";

    static SampleFlyers sample() {
        return new SampleFlyers();
    }

    static PublicDate date(LocalDateTime start, String cancelled) {
        return new PublicDate(start, start, start.plusHours(2), false, cancelled);
    }

    SampleFlyers numbered(long number) {
        id = number;
        return this;
    }

    SampleFlyers titled(String text) {
        title = text;
        return this;
    }

    SampleFlyers summed(String text) {
        summary = text;
        return this;
    }

    SampleFlyers about(String text) {
        about = text;
        return this;
    }

    SampleFlyers costing(String text) {
        fee = text;
        return this;
    }

    SampleFlyers on(List<PublicDate> all) {
        dates = all;
        return this;
    }

    /** So many Saturdays, the third of which is off. */
    SampleFlyers weekly(int count) {
        recurring = Recurring.of("FREQ=WEEKLY;BYDAY=SA", SATURDAY, null);
        return on(new ArrayList<>(IntStream.range(0, count).mapToObj(week -> date(SATURDAY.plusWeeks(week),
                week == 2 ? "会場の工事のため" : null)).toList()));
    }

    SampleFlyers at(String name, String where) {
        placeName = name;
        address = where;
        return this;
    }

    SampleFlyers somewhereHidden() {
        hidden = true;
        return at(null, null);
    }

    SampleFlyers online() {
        online = true;
        return at(null, null);
    }

    SampleFlyers bare() {
        summary = null;
        about = null;
        welcome = List.of();
        phone = null;
        dates = List.of();
        return at(null, null);
    }

    PublicGathering gathering() {
        var terms = new Terms(Set.of(SignUpWay.HERE, SignUpWay.PHONE), null, null, null, true, "雨でもひらきます。");
        return new PublicGathering(id, title, summary, about, dates, dates.size(), recurring, null, online, null,
                1L, placeName, address, 34.3300, 134.0480, 3L, "栗林", 5L, "栗林おしゃべり会", List.of("talk", "learn"), welcome,
                fee == null ? true : null, fee, 20, null, "どなたでも", null, phone, null, null, terms, null, false,
                Instant.EPOCH, List.of(), new Freshness(null, null, null), hidden,
                Corrections.NONE);
    }

    Matter matter() {
        return new Matter(gathering(), List.of(new Matter.Theme("talk", "話す"), new Matter.Theme("learn", "学ぶ")), null,
                placeName == null ? null : ground(), welcome);
    }

    Flyer flyer(Size size, Language language, boolean readings) {
        return new Flyer(matter(), size, new Words(language, TODAY, readings), HEAD, icons());
    }

    static Icons icons() {
        try (var sheet = Files.newInputStream(Path.of("src/main/webapp/resources/img/icons.svg"))) {
            return new Icons(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ground ground() {
        return new Ground(List.of(List.of(new Ground.Point(34.336, 134.040), new Ground.Point(34.338, 134.052),
                new Ground.Point(34.329, 134.058), new Ground.Point(34.322, 134.049), new Ground.Point(34.327,
                        134.039))),
                List.of(new Ground.Name("栗林公園", new Ground.Point(34.3285, 134.044), false),
                        new Ground.Name("栗林小学校", new Ground.Point(34.3325, 134.051), false),
                        new Ground.Name("花園", new Ground.Point(34.3340, 134.0555), true),
                        new Ground.Name("中央図書館", new Ground.Point(34.3262, 134.0501), false),
                        new Ground.Name("とても長い名前のふれあい交流センター", new Ground.Point(34.3310, 134.0470), false)));
    }
}
