package jp.idobata.web.member;

/** A form in which an address stands, and the point of it in the fields {@code latitude} and {@code longitude}. */
public interface WithAddress {

    /** What stands in a field, without space around; empty or null if nothing does. */
    String word(String field);

    /** Fills a field; null empties it. */
    void put(String field, Object value);
}
