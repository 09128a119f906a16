package jp.idobata.services;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A person of whom the town knows all that it can know of anybody: something in every column that refers to an account
 * or holds an address. A new such column needs a line here, and a room that answers for it.
 */
record FullLife(Connection town, String email, String name) {

    /** In the order of the house; ?A is the number of the account, ?E the address, ?N the name, ?O another account. */
    private static final List<String> LIFE = List.of(
            "insert ignore into account_role (account_id, role) values (?A, 'resident')",
            "insert into account_ticket (account_id, purpose, hash, issued_at, expires_at, email) values (?A,"
                    + " 'ADDRESS', sha2('?E', 256), utc_timestamp(6), utc_timestamp(6), 'other-?E')",
            "insert into community_group (name, email, phone, created_at, updated_at, version) values ('?Nの会', '?E',"
                    + " '090-?N', utc_timestamp(6), utc_timestamp(6), 1)",
            "set @alone = last_insert_id()",
            "insert into group_approval values (@alone, '?E', utc_timestamp(6))",
            "insert into group_return (group_id, reason, returned_by, returned_at) values (@alone, '-', '?E',"
                    + " utc_timestamp(6))",
            "insert into membership values (@alone, ?A, 'OWNER', utc_timestamp(6))",
            "insert into community_group (name, email, created_at, updated_at, version) values ('川の会', '?E',"
                    + " utc_timestamp(6), utc_timestamp(6), 1)",
            "set @ours = last_insert_id()",
            "insert into group_approval values (@ours, '?E', utc_timestamp(6))",
            "insert into membership values (@ours, ?A, 'EDITOR', utc_timestamp(6)), (@ours, ?O, 'OWNER',"
                    + " utc_timestamp(6))",
            "insert into group_invitation (group_id, email, part, invited_by, invited_at, expires_at, accepted_by)"
                    + " values (@ours, '?E', 'EDITOR', ?A, utc_timestamp(6), utc_timestamp(6), ?A)",
            "insert into group_key (group_id, name, hash, made_by, made_at) values (@ours, '?N',"
                    + " sha2('key of ?A', 256), ?A, utc_timestamp(6))",
            "insert into place (name, phone, drop_in, created_at, updated_at, version, account_id) values ('縁側',"
                    + " '090-?N', true, utc_timestamp(6), utc_timestamp(6), 1, ?A)",
            "insert into place_draft (account_id, body, submitted_at, accepted_at, decided_by, version) values (?A,"
                    + " '{\"name\":\"?N\"}', utc_timestamp(6), utc_timestamp(6), '?E', 1)",
            "insert into gathering (title, organiser, email, phone, account_id, online, zone, created_at, updated_at,"
                    + " version) values ('朝の会', '?N', '?E', '090-?N', ?A, false, 'Asia/Tokyo', utc_timestamp(6),"
                    + " utc_timestamp(6), 1)",
            "set @mine = last_insert_id()",
            "insert into publication values (@mine, '?E', utc_timestamp(6))",
            "insert into withdrawal (gathering_id, reason, withdrawn_by, withdrawn_at) values (@mine, '-', '?E',"
                    + " utc_timestamp(6))",
            "insert into gathering_search (gathering_id, folded) values (@mine, '朝の会 ?N')",
            "insert into occurrence (gathering_id, original_starts_at, starts_at, over_at, all_day, by_rule) values"
                    + " (@mine, '2035-05-05 10:00:00', '2035-05-05 10:00:00', '2035-05-05 12:00:00', false, false)",
            "set @ahead = last_insert_id()",
            "insert into occurrence (gathering_id, original_starts_at, starts_at, over_at, all_day, by_rule) values"
                    + " (@mine, '2020-05-05 10:00:00', '2020-05-05 10:00:00', '2020-05-05 12:00:00', false, false)",
            "set @gone = last_insert_id()",
            "insert into cancellation (occurrence_id, reason, cancelled_by, cancelled_at)"
                    + " values (@gone, '-', '?E', utc_timestamp(6))",
            "insert into roll values (@ahead, @mine, 2, 2, 2, 1, true, true), (@gone, @mine, null, 1, 2, 0, true,"
                    + " true)",
            "insert into going (occurrence_id, account_id, email, name, party, word, language, state, arrival,"
                    + " asked_at) values (@ahead, ?A, '?E', '?N', 2, '?N', 'ja', 'IN', 1, utc_timestamp(6)), (@gone,"
                    + " ?A, '?E', '?N', 2, '?N', 'ja', 'IN', 1, utc_timestamp(6)), (@ahead, ?O, 'other-of-?A@x.jp',"
                    + " 'x', 1, null, 'ja', 'WAITING', 2, utc_timestamp(6))",
            "insert into comers_note (occurrence_id, written_by, written_at, recipients) values (@gone, '?E',"
                    + " utc_timestamp(6), 1)",
            "insert into held_report values (@gone, true, 3, 1, null, null, 2, 'よい日でした', '?E', utc_timestamp(6))",
            "insert into held_decision values (@gone, 'SHOWN', '?E', utc_timestamp(6))",
            "insert into held_looking (occurrence_id, outcome, decided_by, decided_at) values (@gone, 'SHOWN', '?E',"
                    + " utc_timestamp(6))",
            "insert into area (kind, name, ends_on) values ('試し', uuid(), '2020-01-01')",
            "set @area = last_insert_id()",
            "insert into area_change (area_id, what, changed_by, changed_at) values (@area, 'ADDED', '?E',"
                    + " utc_timestamp(6))",
            "insert into area_choice values ('GATHERING', @mine, @area, '?E', utc_timestamp(6))",
            "insert into area_putting (kind, subject_id, to_area_id, put_by, put_at) values ('GATHERING', @mine, @area,"
                    + " '?E', utc_timestamp(6))",
            "insert into area_file (kind, name, body, given_by, given_at) values ('CENSUS', 'x', '', '?E',"
                    + " utc_timestamp(6))",
            "insert into area_file_area (file_id, area_id, added) select max(id), @area, true from area_file",
            "insert into area_parting select @area, 'GATHERING', @mine, '?E', utc_timestamp(6)",
            "insert into freshness_asking (kind, subject_id, way, asked_by, asked_at) values ('GATHERING', @mine,"
                    + " 'LETTER', '?E', utc_timestamp(6))",
            "insert into freshness_confirmation (kind, subject_id, way, confirmed_by, confirmed_at) values"
                    + " ('GATHERING', @mine, 'LINK', '?E', utc_timestamp(6))",
            "insert into freshness_call (kind, subject_id, outcome, batch, called_by, called_at, undone_by) values"
                    + " ('GATHERING', @mine, 'HOLDS', '-', '?E', utc_timestamp(6), '?E')",
            "insert into counter_post (kind, title, source, consent, consent_taker, consent_on, letter_wanted,"
                    + " entered_by, entered_at, changed_by) values ('PLACE', '縁側', 'PAPER', 'SIGNED', '-',"
                    + " '2035-05-05', false, '?E', utc_timestamp(6), '?E')",
            "insert into draft (account_id, body, saved_at, submitted_at, version) values (?A,"
                    + " '{\"title\":\"下書き\",\"email\":\"?E\",\"organiser\":\"?N\"}', utc_timestamp(6),"
                    + " utc_timestamp(6), 1)",
            "set @draft = last_insert_id()",
            "insert into guest_post (draft_id, name, language, begun_at, acted_at) values (@draft, '?N', 'ja',"
                    + " utc_timestamp(6), utc_timestamp(6))",
            "insert into submission (draft_id, title, submitted_by, submitted_at, version) values (@draft, '下書き', '?E',"
                    + " utc_timestamp(6), 1)",
            "insert into decision (submission_id, gathering_id, outcome, former, decided_by, decided_at) values"
                    + " (last_insert_id(), @mine, 'APPROVED', '{\"gathering\":{\"organiser\":\"?N\"}}', '?E',"
                    + " utc_timestamp(6)), (null, @mine, 'HIDDEN', '{\"gathering\":{\"organiser\":\"?N\"}}', '?E',"
                    + " utc_timestamp(6))",
            "insert into submission (kind, group_id, title, submitted_by, submitted_at, decided_at, former, version)"
                    + " select 'PAGE', max(id), '川の会', 'other-of-?A@x.jp', utc_timestamp(6), utc_timestamp(6),"
                    + " '{\"name\":\"川の会\",\"email\":\"?E\"}', 1 from community_group",
            "insert into claim (submission_id, claimed_by, claimed_at, until_at) select max(id), '?E',"
                    + " utc_timestamp(6), utc_timestamp(6) from submission",
            "insert into letter_waiting (kind, body, due_at) values ('DRAFT', '{\"email\":\"?E\",\"name\":\"?N\"}',"
                    + " '2035-05-05')",
            "insert into complaint (kind, subject_id, why, email, language, made_at) values ('GATHERING', @mine,"
                    + " 'other', '?E', 'ja', utc_timestamp(6))",
            "insert into place_hiding (place_id, reason, hidden_by, hidden_at) select max(id), '-', '?E',"
                    + " utc_timestamp(6) from place",
            "insert into reason_text (position, name, name_en, name_simple, text, text_simple, text_en, written_by,"
                    + " written_at, retired_at) values (1, '-', '-', '-', '-', '-', '-', '?E', utc_timestamp(6),"
                    + " utc_timestamp(6))",
            "insert into reason_text_change (reason_id, deed, changed_by, changed_at) select max(id), 'RETIRED', '?E',"
                    + " utc_timestamp(6) from reason_text",
            "insert into desk_rules (four_eyes, sample_percent, set_by, set_at) values (false, 10, '?E',"
                    + " utc_timestamp(6))",
            "insert into trust (email, reason, trusted_by, since, ended_by, ended_at) values ('?E', '-', '?E',"
                    + " utc_timestamp(6), '?E', utc_timestamp(6))",
            "insert into unlisted (kind, pattern, reason, entered_by, entered_at, ended_by, ended_at) values ('WORD',"
                    + " '-', '-', '?E', utc_timestamp(6), '?E', utc_timestamp(6))",
            "insert into block (pattern, reason, entered_by, entered_at, ended_by, ended_at) values ('?E', '-', '?E',"
                    + " utc_timestamp(6), '?E', utc_timestamp(6))",
            "insert into whisper (kind, text, account_id, written_at, submitted_at, accepted_at, version) values"
                    + " ('WISH', '?Nのつぶやきでない', ?O, utc_timestamp(6), utc_timestamp(6), utc_timestamp(6), 1)",
            "set @others = last_insert_id()",
            "insert into whisper_assent values (@others, ?A, '?N', utc_timestamp(6))",
            "update whisper set text = 'ほかの人のつぶやき' where id = @others",
            "insert into whisper (kind, text, account_id, written_at, submitted_at, accepted_at, version) values"
                    + " ('WISH', '夕日を見たい', ?A, utc_timestamp(6), utc_timestamp(6), utc_timestamp(6), 1)",
            "set @whisper = last_insert_id()",
            "insert into whisper_publication values (@whisper, '?E', utc_timestamp(6))",
            "insert into whisper_withdrawal (whisper_id, withdrawn_by, withdrawn_at) values (@whisper, '?E',"
                    + " utc_timestamp(6))",
            "insert into whisper_fulfilment values (@whisper, '?E', utc_timestamp(6))",
            "insert into whisper_sprout (whisper_id, begun_by, begun_at) values (@whisper, '?E', utc_timestamp(6))",
            "insert into whisper (kind, text, more, account_id, written_at, version) values ('WISH', '?N', '?N', ?A,"
                    + " utc_timestamp(6), 1)",
            "insert ignore into picture values (sha2('?E', 256), 1, 1, utc_timestamp(6), null)",
            "insert into picture_giver values (sha2('?E', 256), ?A, utc_timestamp(6))",
            "insert into gathering_picture values (@mine, 0, sha2('?E', 256), '', 0.5, 0.5)",
            "insert into saved_search (account_id, name, asked, saved_at) values (?A, '食べる', 'theme=eat',"
                    + " utc_timestamp(6))",
            "insert into follow values (?A, 'THEME', 'eat', utc_timestamp(6))",
            "insert into digest values (?A, '2020-01-02', 0, utc_timestamp(6))",
            "insert into digest_stop values (?A, utc_timestamp(6))",
            "insert into guide_page (slug, title, body, written_by, written_at) values ('test', 't', 'b', '?E',"
                    + " utc_timestamp(6))",
            "insert into guide_step (slug, deed, done_by, done_at) values ('begin', 'MOVED', '?E', utc_timestamp(6))",
            "insert into story (group_id, begun_at, version) values (null, utc_timestamp(6), 1)",
            "set @story = last_insert_id()",
            "insert into story_wording (story_id, account_id, by_desk, title, about, lead, body, saved_at, accepted_at,"
                    + " version) values (@story, ?A, true, '朝の人', '世話役', '前', '文', utc_timestamp(6),"
                    + " utc_timestamp(6), 1)",
            "set @wording = last_insert_id()",
            "insert into story_consent values (@wording, '?E', utc_timestamp(6))",
            "insert into story_publication values (@story, @wording, '?E', utc_timestamp(6), utc_timestamp(6))",
            "insert into story_withdrawal (story_id, published_at, withdrawn_by, withdrawn_at) values (@story,"
                    + " utc_timestamp(6), '?E', utc_timestamp(6))",
            "insert into story (group_id, begun_at, version) select max(id), utc_timestamp(6), 1 from community_group",
            "set @draft = last_insert_id()",
            "insert into story_wording (story_id, account_id, by_desk, title, about, lead, body, saved_at, version)"
                    + " values (@draft, ?A, false, '?N', '?N', '?N', '?N', utc_timestamp(6), 1)",
            "insert into staff_change (account_id, deed, roles, changed_by, changed_at) values (?A, 'APPOINTED', '',"
                    + " '?E', utc_timestamp(6)), (?O, 'APPOINTED', '', '?E', utc_timestamp(6))",
            "insert into sign_in (account_id, outcome, origin, tried_at) values (?A, 'IN', '::1', utc_timestamp(6))",
            "insert into password_rule (least, staff_least, set_by, set_at) values (10, 10, '?E',"
                    + " utc_timestamp(6))",
            "insert into mail_rule (what, stopped, set_by, set_at) values ('digest', false, '?E',"
                    + " utc_timestamp(6))",
            "insert into retention_rule (kind, days, set_by, set_at) values ('DRAFT', 730, '?E', utc_timestamp(6))",
            "insert into site_change (name, changed_by, changed_at) values ('NAME', '?E', utc_timestamp(6))",
            "insert into theme_change (theme, deed, words, changed_by, changed_at) values ('eat', 'RENAMED', '食',"
                    + " '?E', utc_timestamp(6))",
            "insert into import_run (title, imported_by, imported_at, files, rows_in, taken, merged, set_aside,"
                    + " recorded) values ('t', '?E', utc_timestamp(6), 0, 0, 0, 0, 0, 0)",
            "insert into import_step (run_id, what, said_by, said_at) values (last_insert_id(), 'UNDONE', '?E',"
                    + " utc_timestamp(6))",
            "insert into calendar_subscription (name, address, every_hours, publish, made_by, made_at, paused, next_at)"
                    + " values ('t', 'https://calendar.example/?A', 24, true, '?E', utc_timestamp(6), true,"
                    + " utc_timestamp(6))",
            "set @calendar = last_insert_id()",
            "insert into imported_thing (kind, source_key, thing_id, written, undone) values ('GATHERINGS',"
                    + " 'ics:?A', @mine, '{}', false)",
            "insert into subscription_thing values (@calendar, 'ics:?A', 0, 'LEFT', utc_timestamp(6), '?E')",
            "insert into announcement (gathering_id) values (@mine)",
            "insert into announcement_deed (announcement_id, deed, done_by, done_at) values (last_insert_id(), 'MADE',"
                    + " '?E', utc_timestamp(6))");

    /** The person arrives, with that password, and lives. Returns the number of the account. */
    long live(String passwordHash) throws SQLException {
        act("insert ignore into account (email, name, password_hash, language, created_at, version) values ('" + email
                + "', '', '', 'ja', utc_timestamp(6), 1)");
        act("update account set name = '" + name + "', password_hash = '" + passwordHash
                + "', confirmed_at = utc_timestamp(6), guest_since = utc_timestamp(6) where email = '" + email + "'");
        var account = number("select id from account where email = '" + email + "'");
        var other = number("select id from account where email = 'jiro@example.jp'");
        for (var sql : LIFE) {
            act(sql.replace("?A", "" + account).replace("?E", email).replace("?N", name).replace("?O", "" + other));
        }
        return account;
    }

    /** A number that the life has left. */
    long number(String sql) throws SQLException {
        try (var result = town.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Takes the closed group's name off, so that the next one can be founded. */
    void forget() throws SQLException {
        act("update community_group set name = concat('閉じた会', id) where name in ('" + name + "の会', '川の会')");
    }

    private void act(String sql) throws SQLException {
        try (var statement = town.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql, e);
        }
    }
}
