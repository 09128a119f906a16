package jp.idobata.intake.job;

/**
 * One record of an import, as the background sees it.
 *
 * @param whole whether it has what it needs to be public
 * @param action null until it is looked over
 * @param thingId number of the gathering or place, or null
 * @param earlier what undoing brings back, or null
 * @param changedAt when the thing was changed by this, as the database writes it; or null
 * @param groupMade number of the group whose page became public with it, or null
 */
record Planned(int position, String key, String title, boolean whole, Content content, String unread, Action action,
        String state, Long thingId, String earlier, String changedAt, Long groupMade) {

    static Planned of(Object[] row) {
        return new Planned(((Number) row[0]).intValue(), (String) row[1], (String) row[2], Job.truth(row[3]),
                Content.parse((String) row[4]), (String) row[5],
                row[6] == null ? null : Action.valueOf((String) row[6]), (String) row[7],
                row[8] == null ? null : ((Number) row[8]).longValue(), (String) row[9], (String) row[10],
                row[11] == null ? null : ((Number) row[11]).longValue());
    }
}
