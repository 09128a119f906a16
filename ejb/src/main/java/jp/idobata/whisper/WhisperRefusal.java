package jp.idobata.whisper;

import jp.idobata.Refusal;

/** Why something could not be done with a whisper. */
public class WhisperRefusal extends Refusal {

    private final String field;

    private WhisperRefusal(String key, String field, Object... arguments) {
        super("whisper.refusal." + key, arguments);
        this.field = field;
    }

    /** The field of the form at fault, or null. */
    public String field() {
        return field;
    }

    static WhisperRefusal noKind() {
        return new WhisperRefusal("kind", "kind");
    }

    static WhisperRefusal noText() {
        return new WhisperRefusal("text", "text");
    }

    static WhisperRefusal longText(int most) {
        return new WhisperRefusal("long", "text", most);
    }

    static WhisperRefusal longMore(int most) {
        return new WhisperRefusal("long", "more", most);
    }

    static WhisperRefusal longWord(int most) {
        return new WhisperRefusal("long", "word", most);
    }

    static WhisperRefusal unknownArea() {
        return new WhisperRefusal("area", "area");
    }

    static WhisperRefusal unknownTheme() {
        return new WhisperRefusal("theme", "themes");
    }

    static WhisperRefusal notYourGroup() {
        return new WhisperRefusal("group", "group");
    }

    static WhisperRefusal tooMany(int most) {
        return new WhisperRefusal("many", null, most);
    }

    static WhisperRefusal notFound() {
        return new WhisperRefusal("missing", null);
    }

    static WhisperRefusal decided() {
        return new WhisperRefusal("decided", null);
    }

    static WhisperRefusal joined() {
        return new WhisperRefusal("joined", "text");
    }

    static WhisperRefusal takenBack() {
        return new WhisperRefusal("taken", null);
    }

    static WhisperRefusal authorLeft() {
        return new WhisperRefusal("left", null);
    }

    static WhisperRefusal yourOwn() {
        return new WhisperRefusal("own", null);
    }

    static WhisperRefusal closed() {
        return new WhisperRefusal("closed", null);
    }

    static WhisperRefusal noPair() {
        return new WhisperRefusal("pair", null);
    }
}
