package jp.idobata.intake.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.idobata.group.Groups;

/** Second and third step: writes records into the town, and takes them back. */
@Dependent
class Writer {

    /** What is rewritten one by one grows slow among many that are remembered. */
    private static final int LET_GO_AFTER = 25;

    @Inject
    private JobStore store;

    @Inject
    private Shelves shelves;

    @Inject
    private HomeTown home;

    @Inject
    private Groups groups;

    @Inject
    private Register register;

    /**
     * Writes some records. What they do is compared once more: the town may have changed since they were looked over.
     */
    void write(Job job, List<Planned> some) {
        var keys = some.stream().map(Planned::key).toList();
        var shelf = shelves.of(job.kind());
        var standing = shelf.standing(keys);
        var written = store.written(job, keys);
        var batch = new Batch(job, home.name(), new Ledger());
        var fresh = new ArrayList<Planned>();
        var rewritten = 0;
        var records = register.marked(some, standing, written, shelves.now());
        for (var record : records) {
            var there = standing.get(record.key());
            var before = written.get(record.key());
            var plan = Plan.of(record, there, before, shelves.now());
            if (there == null) {
                fresh.add(record);
            } else if (plan.merge() == null || !plan.merge().changed().isEmpty()) {
                rewrite(batch, record, plan, there, before);
                if (++rewritten % LET_GO_AFTER == 0) {
                    store.letGo();
                }
            } else {
                keep(batch, record, plan, there, before);
            }
        }
        add(batch, fresh);
        batch.ledger().writeInto(store);
        register.tell(job, records);
    }

    /**
     * Some records that are written together.
     *
     * @param town name of the municipality
     */
    private record Batch(Job job, String town, Ledger ledger) {
    }

    private static void keep(Batch batch, Planned record, Plan plan, Standing there, Remembered before) {
        if (before == null && plan.action() != Action.ASIDE) {
            // From now on it is known what was the file's word, and what people make of it.
            batch.ledger().remember(batch.job().kind(), record.key(), there.id(), plan.merge().written(), null);
        }
        batch.ledger().note(batch.job(), record, plan, there.id(), null, null, null);
    }

    private void add(Batch batch, List<Planned> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        var job = batch.job();
        var added = shelves.of(job.kind()).add(fresh.stream().map(record -> new Shelf.Order(record.key(),
                record.content(), record.unread(), null, record.whole() && job.publish(), job.by(), batch.town(),
                record.met())).toList());
        for (var i = 0; i < fresh.size(); i++) {
            var record = fresh.get(i);
            batch.ledger().remember(job.kind(), record.key(), added.get(i).id(), record.content(), null);
            batch.ledger().note(job, record, Plan.of(record, null, null, shelves.now()), added.get(i).id(), null,
                    added.get(i).at(), added.get(i).groupMade());
        }
    }

    private void rewrite(Batch batch, Planned record, Plan plan, Standing there, Remembered before) {
        var job = batch.job();
        var again = plan.merge() == null;
        var now = shelves.of(job.kind()).write(new Shelf.Order(record.key(), again ? record.content()
                : plan.merge().result(), record.unread(), again ? null : plan.merge().changed(),
                again && record.whole() && job.publish(), job.by(), batch.town(), record.met()));
        batch.ledger().remember(job.kind(), record.key(), now.now().id(), again ? record.content() : plan.merge()
                .written(),
                null);
        batch.ledger().note(job, record, plan, now.now().id(), there.text(before == null ? null : before.written()),
                now.now().changedAt(), now.groupMade());
    }

    /**
     * Lets everybody see what is new and whole, unless others have shown or hidden it since, or it must not be listed.
     */
    void publish(Job job, List<Planned> some) {
        var shelf = shelves.of(job.kind());
        var standing = shelf.standing(some.stream().map(Planned::key).toList());
        var town = home.name();
        for (var record : some) {
            var there = standing.get(record.key());
            if (record.action() == Action.ADD && record.whole() && there != null && !there.shown()
                    && !isHidden(record, there, shelf) && register.lets(job, record, there)) {
                // A moment at which nothing was changed stands for: others have changed it.
                var untouched = isUntouched(record, there);
                var now = shelf.write(new Shelf.Order(record.key(), there.content(), there.unread(),
                        Set.of("organiser"), true, job.by(), town, null));
                store.change("update import_record set changed_at = ?1, group_made = coalesce(?2, group_made) where"
                        + " run_id = ?3 and position = ?4", untouched ? utc(now.now().changedAt())
                        : utc(there.changedAt()).minusSeconds(1), now.groupMade(), job.id(), record.position());
            }
            store.change("update import_record set state = 'SHOWN' where run_id = ?1 and position = ?2", job.id(),
                    record.position());
        }
    }

    /** Takes one record back, unless others have changed the thing since and nobody insists. */
    void undo(Job job, Planned record) {
        var shelf = shelves.of(job.kind());
        var there = record.changedAt() == null ? null : shelf.standing(List.of(record.key())).get(record.key());
        var done = there == null || (job.forced() || isUntouched(record, there) || isHidden(record, there, shelf))
                && takeBack(job, record, there, shelf);
        store.change("update import_record set state = ?1 where run_id = ?2 and position = ?3",
                done ? "UNDONE" : "LEFT", job.id(), record.position());
    }

    private static boolean isUntouched(Planned record, Standing there) {
        return record.changedAt() != null && moment(record).equals(utc(there.changedAt()));
    }

    /** Whether others have taken it out of sight since: so it stays, whatever becomes of the import. */
    private static boolean isHidden(Planned record, Standing there, Shelf shelf) {
        var hidden = there.shown() || record.changedAt() == null ? null : utc(shelf.hiddenAt(there.id()));
        return hidden != null && !hidden.isBefore(moment(record));
    }

    private static LocalDateTime moment(Planned record) {
        return LocalDateTime.parse(record.changedAt().replace(' ', 'T'));
    }

    private boolean takeBack(Job job, Planned record, Standing there, Shelf shelf) {
        if (isHidden(record, there, shelf)) {
            // What is new is where the undoing would bring it, and those who hid it have the last word.
            return record.earlier() == null;
        }
        if (record.earlier() == null) {
            return takeAway(job, record, there, record.content(), shelf);
        }
        var before = Standing.of(there.id(), record.key(), record.earlier());
        shelf.putBack(before, there.shown() && before.shown(), job.by());
        var written = Standing.writtenIn(record.earlier());
        var said = written == null ? before.content() : Content.parse(written);
        if (record.action() == Action.ADD) {
            return takeAway(job, record, there, said, shelf);
        }
        store.remember(job.kind(), record.key(), there.id(), said, null);
        return true;
    }

    /** Out of the listings with what was new; the next import may bring it again, unless people touch it before. */
    private boolean takeAway(Job job, Planned record, Standing there, Content said, Shelf shelf) {
        if (!shelf.takeBack(there.id(), job.undoWord(), job.by(), job.forced())) {
            return false;
        }
        var after = shelf.standing(List.of(record.key())).get(record.key());
        store.remember(job.kind(), record.key(), there.id(), said, (after == null ? there : after).changedAt());
        return true;
    }

    /** Takes pages of groups out of sight that became public with this import and that nothing public is held by. */
    void retractGroups(Job job) {
        store.rows("select distinct group_made, 1 from import_record r where run_id = ?1 and group_made is not null"
                + " and not exists (select 1 from gathering g join publication p on p.gathering_id = g.id"
                + " where g.group_id = r.group_made)", job.id())
                .forEach(row -> groups.retract(((Number) row[0]).longValue()));
    }

    private static LocalDateTime utc(Instant at) {
        return Remembered.utc(at);
    }
}
