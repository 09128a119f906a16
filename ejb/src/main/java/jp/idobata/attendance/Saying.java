package jp.idobata.attendance;

import jp.idobata.account.Accounts;

/**
 * What somebody says who wants to come.
 *
 * @param name how one is called, 1 to {@value #NAME_MOST} characters
 * @param party how many people come together, 1 to {@value #PARTY_MOST}
 * @param word a word to the organiser of at most {@value #WORD_MOST} characters, or null
 * @param language language of the mails: ja, simple or en
 */
public record Saying(String name, int party, String word, String language) {

    /** Most characters of a name. */
    public static final int NAME_MOST = Accounts.NAME_MOST;
    /** Most people who come together. */
    public static final int PARTY_MOST = 20;
    /** Most characters of the word to the organiser. */
    public static final int WORD_MOST = 200;

    /** Takes the space around texts away; an empty word is none. */
    public Saying {
        name = name == null ? "" : name.strip();
        word = word == null || word.isBlank() ? null : word.strip();
    }

    /** @throws AttendanceRefusal if something is missing or too long */
    void check() {
        if (name.isEmpty() || name.length() > NAME_MOST) {
            throw AttendanceRefusal.badName();
        }
        if (word != null && word.length() > WORD_MOST) {
            throw AttendanceRefusal.longWord(WORD_MOST);
        }
        checkParty(party);
    }

    static void checkParty(int party) {
        if (party < 1 || party > PARTY_MOST) {
            throw AttendanceRefusal.badParty(PARTY_MOST);
        }
    }
}
