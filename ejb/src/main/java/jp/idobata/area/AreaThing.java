package jp.idobata.area;

/** What lies in areas. */
public enum AreaThing {
    /** A gathering. */
    GATHERING("gathering"),
    /** A place. */
    PLACE("place");

    private final String table;

    AreaThing(String table) {
        this.table = table;
    }

    /** Its table in the database. */
    String table() {
        return table;
    }
}
