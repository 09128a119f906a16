package jp.idobata.intake.job;

import jp.idobata.Refusal;

/** Why something could not be done with an import. */
public class ImportRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private ImportRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static ImportRefusal missing() {
        return new ImportRefusal("imports.refusal.missing");
    }

    static ImportRefusal notNow() {
        return new ImportRefusal("imports.refusal.notnow");
    }

    static ImportRefusal empty() {
        return new ImportRefusal("imports.refusal.EMPTY");
    }

    static ImportRefusal tooLarge() {
        return new ImportRefusal("imports.refusal.TOO_LARGE");
    }

    static ImportRefusal noName() {
        return new ImportRefusal("imports.refusal.noname");
    }

    static ImportRefusal noDate() {
        return new ImportRefusal("imports.refusal.nodate");
    }

    static ImportRefusal noWord() {
        return new ImportRefusal("imports.refusal.noword");
    }
}
