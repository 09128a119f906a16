package jp.idobata.search.words;

/** One spelling of kana. */
final class Kana {

    /** Rows of hiragana by the vowel they end in; a long mark behind one of a row sounds like the last of it. */
    private static final String[] ROWS = {"あかさたなはまやらわがざだばぱゃ", "いきしちにひみりゐぎじびぴ", "うくすつぬふむゆるぐずぶぷゔゅ",
            "えけせてねへめれゑげぜでべぺ", "おこそとのほもよろごぞどぼぽょ"};
    /** How such a sound is mostly written out: おばあさん, せんせい, そうじ. */
    private static final String LONG = "あいういう";
    private static final String SMALL = "ぁぃぅぇぉゎゕゖ";
    private static final String LARGE = "あいうえおわかけ";
    private static final String VOICED = "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔっゃゅょ";
    private static final String PLAIN = "かきくけこさしすせそたちつてとはひふへほはひふへほうつやゆよ";

    private Kana() {
    }

    static boolean isHiragana(int letter) {
        return letter >= 'ぁ' && letter <= 'ゖ';
    }

    /** Katakana as hiragana, small vowels as large ones, and what sounds alike as one. */
    static int plain(int letter) {
        var hiragana = letter >= 'ァ' && letter <= 'ヶ' ? letter - ('ァ' - 'ぁ') : letter;
        var small = SMALL.indexOf(hiragana);
        if (small >= 0) {
            return LARGE.charAt(small);
        }
        return switch (hiragana) {
            case 'ぢ' -> 'じ';
            case 'づ' -> 'ず';
            case 'ゐ' -> 'い';
            case 'ゑ' -> 'え';
            default -> hiragana;
        };
    }

    /** The vowel that a long mark stands for behind this; 0 if it stands for none. */
    static int lengthening(int before) {
        for (var row = 0; row < ROWS.length; row++) {
            if (ROWS[row].indexOf(before) >= 0) {
                return LONG.charAt(row);
            }
        }
        return 0;
    }

    /** ば, び, ぶ, べ, ぼ for what is written ヴァ, ヴィ, ヴ, ヴェ, ヴォ; the second letter is large already. */
    static int lips(int vowel) {
        var row = "あいうえお".indexOf(vowel);
        return row < 0 ? 'ぶ' : "ばびぶべぼ".charAt(row);
    }

    /** The letter without marks of voice, and large: what is left when two such are mixed up. */
    static int bare(int letter) {
        var voiced = VOICED.indexOf(letter);
        return voiced < 0 ? letter : PLAIN.charAt(voiced);
    }

    /** The letter with a mark of voice, as ゞ asks for. */
    static int voiced(int letter) {
        var plain = PLAIN.indexOf(letter);
        return plain < 0 ? letter : VOICED.charAt(plain);
    }
}
