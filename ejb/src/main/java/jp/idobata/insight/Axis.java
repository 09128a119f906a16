package jp.idobata.insight;

/** What the columns of a matrix are. */
public enum Axis {
    /** 分野: terms of that dimension. */
    FIELD,
    /** 機能. */
    FUNCTION,
    /** 参加の形. */
    PARTICIPATION,
    /** Weekdays, Saturday, Sunday; each in the morning, the afternoon, the evening. */
    TIME,
    /** Themes as the public knows them. */
    THEME;

    /** Whether its columns are terms of the welfare taxonomy. */
    public boolean terms() {
        return this == FIELD || this == FUNCTION || this == PARTICIPATION;
    }
}
