package jp.idobata.web.member;

import java.text.Normalizer;
import java.util.OptionalInt;
import jp.idobata.web.frame.Kept;

/** What is typed to say that one comes, as it was typed. */
public class GoingForm {

    private String name;
    private String email;
    private String party = "1";
    private String word;

    static GoingForm of(Kept kept) {
        var form = new GoingForm();
        form.name = kept.word("name");
        form.email = kept.word("email");
        form.party = kept.word("party");
        form.word = kept.word("word");
        return form;
    }

    /** A number as people type it, with the full-width digits of a Japanese keyboard too; empty if it is none. */
    static OptionalInt number(String typed) {
        var plain = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return plain.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(plain)) : OptionalInt.empty();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
