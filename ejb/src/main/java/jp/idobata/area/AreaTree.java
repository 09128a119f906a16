package jp.idobata.area;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.area.AreaRegister.Row;

/** Puts areas in the order of a tree. */
final class AreaTree {

    private final List<Row> all;
    private final List<Row> ordered = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();

    private AreaTree(List<Row> all) {
        this.all = all;
    }

    /** Each before its parts, with its depth; what is part of an area that is not in the list stands at the top. */
    static List<Row> inOrder(List<Row> all) {
        var tree = new AreaTree(all);
        var there = all.stream().map(Row::id).collect(Collectors.toSet());
        all.stream().filter(row -> row.parentId() == null || !there.contains(row.parentId()))
                .forEach(row -> tree.add(row, 0));
        return tree.ordered;
    }

    private void add(Row row, int depth) {
        if (!seen.add(row.id())) {
            return;
        }
        ordered.add(new Row(row.id(), row.parentId(), row.kind(), row.name(), row.code(), row.latitude(),
                row.longitude(), row.endsOn(), row.successorId(), row.endedWhy(), row.outlined(), row.people(),
                row.countedOn(), row.madeUp(), row.gatherings(), row.places(), depth));
        all.stream().filter(part -> part.parentId() != null && part.parentId() == row.id())
                .forEach(part -> add(part, depth + 1));
    }
}
