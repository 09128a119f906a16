package jp.idobata.insight.meeting.personal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.idobata.insight.meeting.personal.Recognised.Sort;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * What may be the name of a person: a family name with a given name; a name, or a word that is none we know, with a
 * word of address behind it such as さん; what stands behind 「氏名:」. A family name alone is as often a place, and is not
 * told.
 */
final class Names {

    private static final Set<String> ADDRESSES = Set.of("さん", "様", "さま", "氏", "くん", "君", "ちゃん", "殿", "さんち",
            "サン", "夫妻", "夫婦", "宅", "家");
    /** Behind these a family name is taken for a house or a pair; other words are not. */
    private static final Set<String> ONLY_BEHIND_NAMES = Set.of("宅", "家", "夫妻", "夫婦", "殿", "様", "さま");
    /** Kin, trades and parts that people are called by with さん; nobody in particular. */
    private static final Set<String> ANYBODY = Set.of("皆", "みな", "お母", "母", "お父", "父", "お兄", "兄", "お姉", "姉",
            "お婆", "お爺", "おばあ", "おじい", "おば", "おじ", "お子", "子", "奥", "娘", "息子", "嫁", "婿", "孫", "お孫", "お客",
            "客", "お隣", "隣", "ご近所", "近所", "お医者", "医者", "看護師", "保健師", "職員", "店員", "店長", "業者", "大家",
            "地主", "大工", "職人", "農家", "漁師", "屋", "患者", "利用者", "参加者", "住民", "高齢者", "障害者", "委員", "民生委員",
            "ヘルパー", "ボランティア", "スタッフ", "ケアマネ", "ママ", "パパ", "ばあ", "じい", "赤", "お坊", "坊", "仏", "お巡り",
            "巡り", "おまわり", "運転手", "先輩", "後輩", "友達", "お友達", "仲間", "達", "たち", "ご主人", "主人", "旦那", "若者",
            "担当", "担当者", "会長", "区長", "代表", "社長", "校長", "園長", "先生", "学生", "生徒", "留学生", "外国人", "どなた",
            "誰", "何", "たく", "神", "王", "仕", "同", "多", "模", "有", "一", "異", "両", "彼", "お疲れ", "ご苦労", "お世話",
            "おかげ", "お陰", "ご馳走", "お客さま", "おかみ", "女将", "板", "魚", "肉", "花", "八百屋", "床屋", "パン屋",
            "大学", "幼稚園", "保育士", "相談員", "支援員", "包括", "社協", "役所", "市役所");
    private static final Pattern LABELLED = Pattern.compile("(?:氏名|お名前|名前|本人)\\s?[:]\\s?([^\\s、。,/]{2,12})");
    private static final Pattern ROMAN = Pattern
            .compile("\\b(?:(?:Mr|Ms|Mrs|Miss)\\.?\\s?[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?"
            + "|[A-Z][a-z]{2,}-(?:san|sama|kun|chan|shi))\\b");
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヴー]+");
    private static final int KATAKANA_MOST = 5;
    private static final Pattern TRADE = Pattern.compile("(?:マネ|ワーカー|ヘルパー|スタッフ|マネージャー|リーダー|ママ|サポーター|ナース)$");
    private static final Pattern SPELLED = Pattern.compile("[\\p{IsHan}々]{1,4}|[ァ-ヴー]{2,8}|[ぁ-ゖー]{2,5}");

    private Names() {
    }

    /** A word with its sort, and where it stands. */
    private record Word(String text, String speech, int start, int end) {

        boolean isFamily() {
            return speech.startsWith("名詞-固有名詞-人名-姓");
        }

        boolean isGiven() {
            return speech.startsWith("名詞-固有名詞-人名-名");
        }

        boolean isPerson() {
            return speech.startsWith("名詞-固有名詞-人名");
        }

        /** No word of the dictionary, or one that names something: it may be somebody. */
        boolean isNoCommonWord() {
            return speech.startsWith("名詞-固有名詞") || speech.isEmpty();
        }
    }

    static List<Recognised> in(Folded text) {
        var found = new ArrayList<Recognised>();
        var words = words(text.text());
        for (var i = 0; i + 1 < words.size(); i++) {
            var word = words.get(i);
            var next = words.get(i + 1);
            if (word.isFamily() && next.isGiven() && meets(word, next, text.text())) {
                found.add(text.piece(Sort.NAME, word.start(), next.end()));
            } else if (ADDRESSES.contains(next.text()) && word.end() == next.start()
                    && isSomebody(words, i, next.text())) {
                found.add(text.piece(Sort.NAME, word.start(), next.end()));
            }
        }
        add(found, text, LABELLED);
        add(found, text, ROMAN);
        return found;
    }

    private static void add(List<Recognised> found, Folded text, Pattern pattern) {
        var matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            found.add(text.piece(Sort.NAME, matcher.start(), matcher.end()));
        }
    }

    private static boolean meets(Word word, Word next, String text) {
        return text.substring(word.end(), next.start()).isBlank();
    }

    private static boolean isSomebody(List<Word> words, int at, String address) {
        var word = words.get(at);
        var before = at > 0 && words.get(at - 1).end() == word.start() ? words.get(at - 1) : null;
        var whole = before == null ? word.text() : before.text() + word.text();
        if (ANYBODY.contains(word.text()) || ANYBODY.contains(whole) || !SPELLED.matcher(word.text()).matches()) {
            return false;
        }
        if (word.isPerson()) {
            return true;
        }
        if (ONLY_BEHIND_NAMES.contains(address)) {
            return false;
        }
        return word.isNoCommonWord() || isUnknownKatakana(words, at);
    }

    /** ヤマグチさん is no word and is cut in two; パートさん is a word. */
    private static boolean isUnknownKatakana(List<Word> words, int at) {
        var run = "";
        var pieces = 0;
        for (var i = at; i >= 0 && KATAKANA.matcher(words.get(i).text()).matches()
                && (i == at || words.get(i).end() == words.get(i + 1).start()); i--) {
            run = words.get(i).text() + run;
            pieces++;
        }
        return pieces > 1 && run.length() <= KATAKANA_MOST && !TRADE.matcher(run).find();
    }

    private static List<Word> words(String text) {
        try (var tokenizer = new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL)) {
            tokenizer.setReader(new StringReader(text));
            var surface = tokenizer.addAttribute(CharTermAttribute.class);
            var part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            var offset = tokenizer.addAttribute(OffsetAttribute.class);
            var words = new ArrayList<Word>();
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                var speech = part.getPartOfSpeech();
                if (!surface.toString().isBlank()) {
                    words.add(new Word(surface.toString(), speech == null ? "" : speech, offset.startOffset(),
                            offset.endOffset()));
                }
            }
            tokenizer.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
