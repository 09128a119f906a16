package jp.idobata.web.staff.connect;

import java.util.List;
import jp.idobata.reading.Spelled;
import jp.idobata.web.frame.Language;

/**
 * ご案内シート: what was picked for somebody. It says nothing of who that is.
 *
 * @param language the language it is written in
 * @param items in the order they were picked, at most six
 * @param sketch where they are; null if that is known of none
 * @param day of which day it is, in words
 */
public record Sheet(Language language, List<Item> items, Sketch sketch, String day) {

    /**
     * One of those picked. Texts are null where nothing is known.
     *
     * @param number from 1, the one on the sketch
     * @param name title or name, with readings where the language has them, as in the other texts
     * @param when in words, line by line: the rule, the next dates, or opening hours
     * @param where the place
     * @param fee what it costs
     * @param who whom to ask for, as the public may know
     * @param contacts telephone, mail and page, as the public may know
     * @param known a contact person known to staff, if that was ticked
     */
    public record Item(int number, List<Spelled> name, List<List<Spelled>> when, List<Spelled> where, String address,
            List<Spelled> fee, List<Spelled> who, List<String> contacts, String known, Double latitude,
            Double longitude) {
    }
}
