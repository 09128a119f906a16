package jp.idobata.intake.job;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.idobata.UnlistedAsked;

/** Where things of one kind stand in town. */
interface Shelf {

    /** Those of these keys that are there. */
    Map<String, Standing> standing(Collection<String> keys);

    /** Puts one there, or rewrites it. */
    Written write(Order order);

    /**
     * Puts many there at once that are new.
     *
     * @return what was written, in the order of the orders
     */
    List<Added> add(List<Order> orders);

    /**
     * One that was added.
     *
     * @param at when it was last changed
     * @param groupMade number of the group whose page became public with it, or null
     */
    record Added(long id, Instant at, Long groupMade) {
    }

    /**
     * Has one say what it said before.
     *
     * @param shown whether the public sees it from now on
     */
    void putBack(Standing before, boolean shown, String by);

    /** When one was last taken out of public view, if the public does not see it; null if that was never done. */
    Instant hiddenAt(long id);

    /**
     * Takes one out of the listings that an import had added.
     *
     * @param force also where others in town speak of it
     * @return false if it has to stay because others speak of it
     */
    boolean takeBack(long id, String reason, String by, boolean force);

    /**
     * What is to be written.
     *
     * @param changed fields that change; null if all is new
     * @param publish whether everybody may see it from now on
     * @param by address of whoever wants that
     * @param town name of the municipality, which names of places may or may not bear in front
     * @param met why nobody is to see it if it is new, or null
     */
    record Order(String key, Content content, String unread, Set<String> changed, boolean publish, String by,
            String town, UnlistedAsked.Met met) {

        boolean concerns(String field) {
            return changed == null || changed.contains(field);
        }
    }

    /**
     * What was written.
     *
     * @param groupMade number of the group whose page became public with it, or null
     */
    record Written(Standing now, Long groupMade) {
    }
}
