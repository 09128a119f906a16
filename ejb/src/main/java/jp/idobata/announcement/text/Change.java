package jp.idobata.announcement.text;

/** What has become another since it was told. */
public enum Change {

    /** The date that was told of will not be. */
    CANCELLED,
    /** It will be after all. */
    REINSTATED,
    /** It is at another time. */
    MOVED,
    /** It is somewhere else. */
    PLACE,
    /** It has another name. */
    TITLE;

    /** Whether somebody would come in vain who does not hear of it. */
    public boolean isGrave() {
        return this != TITLE;
    }
}
