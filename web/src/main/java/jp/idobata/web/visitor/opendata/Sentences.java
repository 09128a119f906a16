package jp.idobata.web.visitor.opendata;

import jp.idobata.opendata.check.Finding;
import jp.idobata.web.frame.Texts;

/** Says what to do about what was found. */
final class Sentences {

    private Sentences() {
    }

    /** The key of the sentence: another one if it is known what should stand there. */
    static String key(Texts texts, Finding finding) {
        var key = "check.rule." + finding.rule();
        return !finding.instead().isEmpty() && texts.has(key + ".instead") ? key + ".instead" : key;
    }

    /** The sentence without readings. */
    static String plain(Texts texts, Finding finding) {
        return texts.plain(key(texts, finding), finding.instead());
    }
}
