package jp.idobata.web.member;

/**
 * A word in a post that may keep people away.
 *
 * @param word the word
 * @param why end of the key of the sentence that says why
 * @param instead other words that could be said
 */
public record KindWord(String word, String why, String instead) {
}
