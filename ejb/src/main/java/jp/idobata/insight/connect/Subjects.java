package jp.idobata.insight.connect;

/** Gatherings or places, where the statements differ. */
enum Subjects {
    GATHERINGS("gathering_id", Form.ACTIVITY), PLACES("place_id", Form.DROP_IN);

    private final String key;
    private final Form form;

    Subjects(String key, Form form) {
        this.key = key;
        this.form = form;
    }

    /** The column of a profile that says what it is of. */
    String key() {
        return key;
    }

    /** What form of participation it has by its nature. */
    Form form() {
        return form;
    }
}
