package jp.idobata.web.staff.taken;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.counter.Consent;
import jp.idobata.counter.Reach;
import jp.idobata.counter.Source;
import jp.idobata.counter.Taken;
import jp.idobata.web.frame.Kept;

/** The form about what is taken in as it stands: every field as it was typed. */
public class TakenForm {

    private static final List<String> FIELDS = List.of("kind", "title", "organiser", "source", "sourceWords",
            "consent", "taker", "on", "person", "phone", "fax", "address", "via", "hours", "seen");

    private final Map<String, String> words = new HashMap<>();
    private boolean letter;

    static TakenForm of(Taken taken) {
        var form = new TakenForm();
        var reach = taken.reach();
        form.put("source", taken.source().code());
        form.put("sourceWords", taken.sourceWords());
        form.put("consent", taken.consent().code());
        form.put("taker", taken.consentTaker());
        form.put("on", taken.consentOn());
        form.put("person", reach.person());
        form.put("phone", reach.phone());
        form.put("fax", reach.fax());
        form.put("address", reach.address());
        form.put("via", reach.via());
        form.put("hours", reach.hours());
        form.letter = taken.letterWanted();
        return form;
    }

    static TakenForm of(Kept kept) {
        var form = new TakenForm();
        FIELDS.forEach(field -> form.put(field, kept.word(field)));
        form.letter = kept.word("letter") != null;
        return form;
    }

    final void put(String field, Object value) {
        if (value != null) {
            words.put(field, value.toString());
        }
    }

    /** What was typed into a field, without the space around it; null if nothing was. */
    String word(String field) {
        var text = words.get(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What it says; what cannot be read is null. */
    Taken read() {
        return new Taken(one(Source.values(), "source"), word("sourceWords"), one(Consent.values(), "consent"),
                word("taker"), day(), new Reach(word("person"), word("phone"), word("fax"), word("address"),
                word("via"), word("hours")), letter);
    }

    private <T extends Enum<T>> T one(T[] all, String field) {
        return Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(word(field))).findFirst().orElse(null);
    }

    private LocalDate day() {
        try {
            return word("on") == null ? null : LocalDate.parse(word("on"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** When what is changed was written last as it was read; null if the form does not say. */
    Instant seen() {
        try {
            return word("seen") == null ? null : Instant.parse(word("seen"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public Map<String, String> getWords() {
        return words;
    }

    public boolean isLetter() {
        return letter;
    }

    public void setLetter(boolean letter) {
        this.letter = letter;
    }
}
