package jp.idobata.reading;

/** What is kana and what is kanji. */
final class Kana {

    private Kana() {
    }

    static boolean hasKanji(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    static String hiragana(String text) {
        var kana = new StringBuilder(text.length());
        text.chars().forEach(c -> kana.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)));
        return kana.toString();
    }
}
