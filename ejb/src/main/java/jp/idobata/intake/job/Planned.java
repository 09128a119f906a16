package jp.idobata.intake.job;

import jp.idobata.UnlistedAsked;

/**
 * One record of an import, as the background sees it.
 *
 * @param whole whether it has what it needs to be public
 * @param cancelled whether whoever keeps the list says that it will not be
 * @param action null until it is looked over
 * @param thingId number of the gathering or place, or null
 * @param earlier what undoing brings back, or null
 * @param changedAt when the thing was changed by this, as the database writes it; or null
 * @param groupMade number of the group whose page became public with it, or null
 * @param met what it says that must not be listed, so that it waits for a person; or null
 */
record Planned(int position, String key, String title, boolean whole, boolean cancelled, Content content, String unread,
        Action action, String state, Long thingId, String earlier, String changedAt, Long groupMade,
        UnlistedAsked.Met met) {

    static Planned of(Object[] row) {
        return new Planned(((Number) row[0]).intValue(), (String) row[1], (String) row[2], Job.truth(row[3]),
                Job.truth(row[4]), Content.parse((String) row[5]), (String) row[6],
                row[7] == null ? null : Action.valueOf((String) row[7]), (String) row[8],
                row[9] == null ? null : ((Number) row[9]).longValue(), (String) row[10], (String) row[11],
                row[12] == null ? null : ((Number) row[12]).longValue(), null);
    }

    /** The same; it waits for a person to look at it. */
    Planned waiting(UnlistedAsked.Met said) {
        return new Planned(position, key, title, false, cancelled, content, unread, action, state, thingId, earlier,
                changedAt, groupMade, said);
    }

    /** Whether it waits for a person, because it says what must not be listed. */
    boolean waits() {
        return met != null;
    }
}
