package jp.idobata.intake.job;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What becomes of a thing that is there when a file tells of it again. Field by field: what the file has not changed
 * since it was last written stays; what it has changed is taken over, unless people have changed the field since.
 *
 * @param result what the thing says afterwards
 * @param written what counts as written by the import afterwards
 * @param changed fields that are taken over
 * @param kept fields where people's word stays against the file's
 */
record Merge(Content result, Content written, Set<String> changed, Set<String> kept) {

    /** Found anew whenever the thing is written; no file says them. */
    private static final Set<String> FOUND = Set.of("placeId", "areaId", "groupId");

    /**
     * Compares three tellings.
     *
     * @param written what the import last wrote
     * @param current what the thing says by now
     * @param read what the file says
     */
    static Merge of(Content written, Content current, Content read) {
        var result = current;
        var after = read;
        var changed = new TreeSet<String>();
        var kept = new TreeSet<String>();
        for (var field : read.differing(written)) {
            var mine = read.get(field);
            var theirs = current.get(field);
            if (FOUND.contains(field) || Objects.equals(mine, theirs)) {
                continue;
            }
            if (Objects.equals(theirs, written.get(field))) {
                changed.add(field);
                result = result.with(field, mine);
            } else {
                kept.add(field);
                after = after.with(field, written.get(field));
            }
        }
        return new Merge(result, after, changed, kept);
    }
}
