package jp.idobata.insight.audit;

import java.util.List;
import java.util.Map;

/** Where deeds are written down. Of each table, {@code d} is the row. */
final class AuditSources {

    /** Who did something that is shown elsewhere, and where. */
    static final Map<String, String> ELSEWHERE = Map.of(
            "claim.claimed_by", "the queue and the history of a post",
            "submission.submitted_by", "the queue and the history of a post",
            "whisper_sprout.begun_by", "the whisper's page",
            "held_decision.decided_by", "the last of the rows of held_looking",
            "import_run.held_by", "a node, not a person",
            "calendar_subscription.held_by", "a node, not a person",
            "area_putting.put_by", "a row of area_change, as put or released",
            "resource_met.met_by", "a row of resource_deed, as noted or met",
            "suggestion_rule.written_by", "the last of the rows of suggestion_ruling",
            "profile.written_by", "the last of the rows of profile_history");

    private static final String GATHERING = "g.title";
    private static final String GATHERING_PATH = "concat('/staff/gatherings/', g.id)";
    private static final String TRUSTED = "coalesce(d.email, (select c.name from town.community_group c"
            + " where c.id = d.group_id))";
    private static final String WHISPER_PATH = "concat('/staff/whispers/', w.id)";

    private static final String STORY = "w.title";
    private static final String STORY_PATH = "concat('/staff/history/stories/', w.story_id)";

    private static final String RESOURCE = "coalesce(left(n.what, 80), m.title)";
    private static final String RESOURCE_PATH = "if(d.note_id is null, concat('/staff/meeting/meetings/',"
            + " d.meeting_id), concat('/staff/meeting/notes/', d.note_id))";
    private static final String RESOURCES = "resource_deed d left join resource_note n on n.id = d.note_id"
            + " left join meeting m on m.id = d.meeting_id where ";

    private static final String DECIDED = "coalesce(s.title, g.title, w.text, p.name, c.name, z.title)";
    private static final String DESCRIBED = "coalesce(g.title, p.name, c.name)";
    private static final String WHISPER = "w.text";

    /** Of what is called by columns of large tables of the town alone, these. */
    static final Map<String, List<String>> NAMES = Map.of(GATHERING, List.of("gathering.title"), WHISPER,
            List.of("whisper.text"), DECIDED, List.of("submission.title", "gathering.title", "whisper.text",
            "place.name", "community_group.name", "story_wording.title"), STORY, List.of("story_wording.title"),
            DESCRIBED, List.of("gathering.title", "place.name",
            "community_group.name"), of("d"), List.of("gathering.title", "place.name", "community_group.name"));

    static final List<AuditSource> ALL = List.of(
            source("posts", "town.decision.decided_by", "d.decided_at", "d.id",
                    "concat('decision.', lower(d.outcome))",
                    DECIDED,
                    "case when d.gathering_id is not null then " + GATHERING_PATH + " when d.whisper_id is not null"
                            + " then " + WHISPER_PATH + " when d.place_id is not null then concat('/staff/places/',"
                            + " p.id) when d.story_id is not null then concat('/staff/history/stories/',"
                            + " d.story_id) when d.submission_id is not null then concat('/staff/queue/',"
                            + " d.submission_id) end", "coalesce(d.reason, nullif(d.answer, ''))",
                    "town.decision d left join town.submission s on s.id = d.submission_id"
                            + " left join town.gathering g on g.id = d.gathering_id"
                            + " left join town.whisper w on w.id = d.whisper_id"
                            + " left join town.place p on p.id = d.place_id"
                            + " left join town.community_group c on c.id = d.group_id"
                            + " left join town.story_wording z on z.id = (select max(x.id) from town.story_wording x"
                            + " where x.story_id = d.story_id) where true"),
            source("desk", "town.reason_text.written_by", "d.written_at", "d.id", "'reason'", "d.name", "null",
                    "d.text", "town.reason_text d where true"),
            source("desk", "town.reason_text_change.changed_by", "d.changed_at", "d.id",
                    "concat('reason.', lower(d.deed))", "r.name", "null", "r.text",
                    "town.reason_text_change d join town.reason_text r on r.id = d.reason_id where true"),
            source("desk", "town.desk_rules.set_by", "d.set_at", "d.id", "'rules'", "null", "null",
                    "concat(if(d.four_eyes, '2', '1'), ' / ', d.sample_percent, '%')",
                    "town.desk_rules d where true"),
            source("desk", "town.trust.trusted_by", "d.since", "d.id", "'trust.given'", TRUSTED, "null", "d.reason",
                    "town.trust d where true"),
            source("desk", "town.trust.ended_by", "d.ended_at", "d.id", "'trust.ended'", TRUSTED, "null", "null",
                    "town.trust d where d.ended_by is not null"),
            source("desk", "town.unlisted.entered_by", "d.entered_at", "d.id", "'unlisted.entered'", "d.pattern",
                    "null", "d.reason", "town.unlisted d where true"),
            source("desk", "town.unlisted.ended_by", "d.ended_at", "d.id", "'unlisted.ended'", "d.pattern", "null",
                    "null", "town.unlisted d where d.ended_by is not null"),
            source("desk", "town.block.entered_by", "d.entered_at", "d.id", "'block.entered'", "d.pattern", "null",
                    "d.reason", "town.block d where true"),
            source("desk", "town.block.ended_by", "d.ended_at", "d.id", "'block.ended'", "d.pattern", "null", "null",
                    "town.block d where d.ended_by is not null"),
            source("places", "town.place_hiding.hidden_by", "d.hidden_at", "d.id", "'place.hidden'", "p.name",
                    "concat('/staff/places/', p.id)", "d.reason",
                    "town.place_hiding d join town.place p on p.id = d.place_id where true"),
            source("posts", "town.publication.published_by", "d.published_at", "d.gathering_id", "'published'",
                    GATHERING, GATHERING_PATH, "null",
                    "town.publication d join town.gathering g on g.id = d.gathering_id where true"),
            source("posts", "town.withdrawal.withdrawn_by", "d.withdrawn_at", "d.id", "'withdrawn'", GATHERING,
                    GATHERING_PATH, "d.reason",
                    "town.withdrawal d join town.gathering g on g.id = d.gathering_id where true"),
            source("posts", "town.cancellation.cancelled_by", "d.cancelled_at", "d.occurrence_id", "'cancelled'",
                    GATHERING, GATHERING_PATH, "d.reason",
                    "town.cancellation d join town.occurrence o on o.id = d.occurrence_id"
                            + " join town.gathering g on g.id = o.gathering_id where true"),
            source("posts", "town.comers_note.written_by", "d.written_at", "d.id", "'wrote'", GATHERING,
                    GATHERING_PATH, "d.recipients",
                    "town.comers_note d join town.occurrence o on o.id = d.occurrence_id"
                            + " join town.gathering g on g.id = o.gathering_id where true"),
            source("posts", "town.announcement_deed.done_by", "d.done_at", "d.id",
                    "concat('announced.', lower(d.deed))", GATHERING, "concat('/staff/announcements/', a.id)",
                    "m.channel", "town.announcement_deed d join town.announcement a on a.id = d.announcement_id"
                            + " join town.gathering g on g.id = a.gathering_id"
                            + " left join town.announcement_delivery m on m.id = d.delivery_id where true"),
            source("places", "town.place_draft.decided_by", "coalesce(d.accepted_at, d.returned_at)", "d.id",
                    "if(d.accepted_at is null, 'place.returned', 'place.approved')",
                    "json_value(d.body, '$.name')", "if(d.place_id is null, null, concat('/staff/places/',"
                            + " d.place_id))", "d.return_reason",
                    "town.place_draft d where d.decided_by is not null"),
            source("groups", "town.group_approval.approved_by", "d.approved_at", "d.group_id", "'group.approved'",
                    "g.name", "concat('/groups/', g.id)", "null",
                    "town.group_approval d join town.community_group g on g.id = d.group_id where true"),
            source("groups", "town.group_return.returned_by", "d.returned_at", "d.id", "'group.returned'", "g.name",
                    "null", "d.reason",
                    "town.group_return d join town.community_group g on g.id = d.group_id where true"),
            source("whispers", "town.whisper_publication.published_by", "d.published_at", "d.whisper_id",
                    "'whisper.published'", WHISPER, WHISPER_PATH, "null",
                    "town.whisper_publication d join town.whisper w on w.id = d.whisper_id where true"),
            source("whispers", "town.whisper_withdrawal.withdrawn_by", "d.withdrawn_at", "d.id",
                    "'whisper.withdrawn'", WHISPER, WHISPER_PATH, "d.reason",
                    "town.whisper_withdrawal d join town.whisper w on w.id = d.whisper_id where true"),
            source("whispers", "town.whisper_fulfilment.fulfilled_by", "d.fulfilled_at", "d.whisper_id",
                    "'whisper.fulfilled'", WHISPER, WHISPER_PATH, "null",
                    "town.whisper_fulfilment d join town.whisper w on w.id = d.whisper_id where true"),
            source("freshness", "town.freshness_asking.asked_by", "d.asked_at", "d.id",
                    "concat('asked.', lower(d.way))", of("d"), path("d"), "null",
                    "town.freshness_asking d where d.way <> 'CALL'"),
            source("freshness", "town.freshness_confirmation.confirmed_by", "d.confirmed_at", "d.id",
                    "concat('confirmed.', lower(d.way))", of("d"), path("d"), "null",
                    "town.freshness_confirmation d where true"),
            source("freshness", "town.freshness_call.called_by", "d.called_at", "d.id",
                    "concat('called.', if(d.way = 'LETTER' and d.outcome = 'HOLDS', 'letter', lower(d.outcome)))",
                    of("d"), path("d"), "null",
                    "town.freshness_call d where true"),
            source("freshness", "town.freshness_call.undone_by", "d.undone_at", "d.id", "'called.undone'", of("d"),
                    path("d"), "null", "town.freshness_call d where d.undone_by is not null"),
            source("posts", "town.counter_post.entered_by", "d.entered_at", "d.id", "'counter.entered'", "d.title",
                    "concat('/staff/counter/', d.id)", "null", "town.counter_post d where true"),
            source("posts", "town.counter_post.changed_by", "d.changed_at", "d.id",
                    "if(d.emptied_at is null, 'counter.changed', 'counter.emptied')", "d.title",
                    "concat('/staff/counter/', d.id)", "null", "town.counter_post d where d.changed_by is not null"),
            source("held", "town.held_report.reported_by", "d.reported_at", "d.occurrence_id", "'held.reported'",
                    GATHERING, GATHERING_PATH, "d.line",
                    "town.held_report d join town.occurrence o on o.id = d.occurrence_id"
                            + " join town.gathering g on g.id = o.gathering_id where true"),
            source("held", "town.held_looking.decided_by", "d.decided_at", "d.id",
                    "concat('held.', lower(d.outcome))", GATHERING, GATHERING_PATH, "null",
                    "town.held_looking d join town.occurrence o on o.id = d.occurrence_id"
                            + " join town.gathering g on g.id = o.gathering_id where true"),
            source("files", "town.import_run.imported_by", "d.imported_at", "d.id", "'imported'", "d.title",
                    "concat('/staff/imports?run=', d.id)", "null", "town.import_run d where true"),
            source("files", "town.import_step.said_by", "d.said_at", "d.id", "concat('import.', lower(d.what))",
                    "r.title", "concat('/staff/imports?run=', r.id)", "if(d.what = 'UNDONE', r.undo_word, null)",
                    "town.import_step d join town.import_run r on r.id = d.run_id where true"),
            source("files", "town.calendar_subscription.made_by", "d.made_at", "d.id", "'calendar'", "d.name",
                    "concat('/staff/imports/calendars/', d.id)", "d.address",
                    "town.calendar_subscription d where true"),
            source("files", "town.subscription_thing.decided_by", "d.since", "d.subscription_id",
                    "concat('calendar.', lower(d.state))", "c.name",
                    "concat('/staff/imports/calendars/', d.subscription_id)", "d.source_key",
                    "town.subscription_thing d join town.calendar_subscription c on c.id = d.subscription_id"
                            + " where d.decided_by is not null"),
            source("areas", "town.area_change.changed_by", "d.changed_at", "d.id",
                    "concat('area.', lower(d.what))", "r.name", "concat('/staff/areas/', r.id)",
                    "concat_ws(' > ', d.was, d.is_now)",
                    "town.area_change d join town.area r on r.id = d.area_id where true"),
            source("areas", "town.area_choice.chosen_by", "d.chosen_at", "d.subject_id", "'area.chosen'", of("d"),
                    path("d"), "null", "town.area_choice d where true"),
            source("areas", "town.area_parting.chosen_by", "d.chosen_at", "d.subject_id", "'area.chosen'", of("d"),
                    path("d"), "null", "town.area_parting d where d.chosen_by is not null"),
            source("areas", "town.area_file.given_by", "d.given_at", "d.id", "'area.file'", "d.name",
                    "concat('/staff/areas/files/', d.id)", "d.outcome", "town.area_file d where true"),
            source("stories", "town.story_publication.published_by", "d.published_at", "d.story_id",
                    "'story.published'", STORY, STORY_PATH, "null",
                    "town.story_publication d join town.story_wording w on w.id = d.wording_id where true"),
            source("stories", "town.story_withdrawal.withdrawn_by", "d.withdrawn_at", "d.id", "'story.withdrawn'",
                    STORY, STORY_PATH, "d.reason", "town.story_withdrawal d join town.story_wording w on w.id ="
                            + " (select max(x.id) from town.story_wording x where x.story_id = d.story_id) where"
                            + " true"),
            source("stories", "town.story_consent.said_by", "d.said_at", "d.wording_id", "'story.agreed'", STORY,
                    STORY_PATH, "null",
                    "town.story_consent d join town.story_wording w on w.id = d.wording_id where true"),
            source("site", "town.guide_step.done_by", "d.done_at", "d.id", "concat('guide.', lower(d.deed))",
                    "d.slug", "concat('/guide/', d.slug)", "null", "town.guide_step d where true"),
            source("site", "town.guide_page.written_by", "d.written_at", "d.id", "'guide'", "d.title",
                    "concat('/guide/', d.slug)", "null", "town.guide_page d where true"),
            source("site", "town.site_change.changed_by", "d.changed_at", "d.id", "'site'", "d.name",
                    "'/staff/admin/site'", "concat(coalesce(d.before_value, '-'), ' > ',"
                            + " coalesce(d.after_value, '-'))", "town.site_change d where true"),
            source("site", "town.mail_rule.set_by", "d.set_at", "d.id",
                    "if(d.stopped, 'mail.stopped', 'mail.resumed')", "d.what", "'/staff/admin/mails'", "null",
                    "town.mail_rule d where true"),
            source("site", "town.retention_rule.set_by", "d.set_at", "d.id", "'retention'", "null",
                    "'/staff/admin/retention'", "concat(d.kind, ' > ', coalesce(d.days, '-'))",
                    "town.retention_rule d where true"),
            source("site", "town.theme_change.changed_by", "d.changed_at", "d.id",
                    "concat('theme.', lower(d.deed))", "d.theme", "'/staff/admin/themes'", "d.words",
                    "town.theme_change d where true"),
            source("staff", "town.staff_change.changed_by", "d.changed_at", "d.id",
                    "concat('staff.', lower(d.deed))", "p.name", "concat('/staff/admin/people?who=', p.id)",
                    "d.roles", "town.staff_change d join town.account p on p.id = d.account_id where true"),
            source("staff", "town.password_rule.set_by", "d.set_at", "d.id", "'passwords'", "null",
                    "'/staff/admin/people'", "concat(d.least, ' / ', d.staff_least)",
                    "town.password_rule d where true"),
            source("welfare", "welfare.profile_history.written_by", "d.written_at", "d.id", "'profile'",
                    DESCRIBED, "case when f.gathering_id is not null then"
                            + " concat('/staff/gatherings/', f.gathering_id, '/welfare') when f.place_id is not null"
                            + " then concat('/staff/places/', f.place_id, '/welfare')"
                            + " else concat('/staff/groups/', f.group_id, '/welfare') end", "null",
                    "profile_history d join profile f on f.id = d.profile_id"
                            + " left join town.gathering g on g.id = f.gathering_id"
                            + " left join town.place p on p.id = f.place_id"
                            + " left join town.community_group c on c.id = f.group_id where true"),
            source("welfare", "welfare.term_change.changed_by", "d.changed_at", "d.id",
                    "concat('term.', lower(d.kind))", "t.name", "'/staff/terms'", "concat_ws(' > ', d.was, d.became)",
                    "term_change d join term t on t.id = d.term_id where true"),
            source("welfare", "welfare.report_template_change.changed_by", "d.changed_at", "d.id",
                    "concat('template.', lower(d.deed))", "d.name", "'/staff/insight/report/templates'", "null",
                    "report_template_change d where true"),
            source("welfare", "welfare.report_activity.written_by", "d.written_at", "d.id", "'activity'", "d.name",
                    "'/staff/insight/report/activities'", "d.words", "report_activity d where d.written_by <> ''"),
            source("welfare", "welfare.hint.written_by", "d.written_at", "d.id", "'hint'", "d.phrase",
                    "concat('/staff/words?word=', d.id)", "concat(t.name, ' ', d.weight)",
                    "hint d join term t on t.id = d.term_id where true"),
            source("welfare", "welfare.hint_history.written_by", "d.written_at", "d.id", "'hint'", "d.phrase",
                    "concat('/staff/words?word=', d.hint_id)", "d.weight", "hint_history d where true"),
            source("welfare", "welfare.suggestion_ruling.written_by", "d.written_at", "d.id", "'suggestions'", "null",
                    "'/staff/words'", "concat(d.least_precision, '% / ', d.least_cases)",
                    "suggestion_ruling d where true"),
            source("welfare", "welfare.keeping_rule.set_by", "d.set_at", "d.id", "'keeping'", "null",
                    "'/staff/admin/retention'", "concat_ws(' ', d.kind, '>', coalesce(d.amount, '-'), d.unit)",
                    "keeping_rule d where true"),
            source("welfare", "welfare.keeping_night.emptied_by", "d.emptied_at", "d.id", "'emptied'", "null",
                    "'/staff/admin/retention'", "concat_ws(' ', d.kind, '-', d.deleted)", "keeping_night d where true"),
            source("welfare", "welfare.resource_deed.done_by", "d.done_at", "d.id",
                    "concat('resource.', lower(d.kind))", RESOURCE, RESOURCE_PATH, "left(d.words, 300)", RESOURCES
                            + "true"),
            source("welfare", "welfare.resource_deed.undone_by", "d.undone_at", "d.id", "'resource.undone'", RESOURCE,
                    RESOURCE_PATH, "null", RESOURCES + "d.undone_by is not null"),
            source("welfare", "welfare.reconsidered.declined_by", "d.declined_at", "d.id", "'declined'", of("d"),
                    path("d"), "null", "reconsidered d where true"),
            source("welfare", "welfare.reconsidered.reconsidered_by", "d.reconsidered_at", "d.id", "'reconsidered'",
                    of("d"), path("d"), "null", "reconsidered d where true"),
            source("welfare", "welfare.declined.declined_by", "d.declined_at", "d.subject_id * 1000 + d.term_id",
                    "'declined'", of("d"), path("d"), "null", "declined d where true"));

    private AuditSources() {
    }

    private static AuditSource source(String room, String column, String at, String id, String deed, String thing,
            String path, String words, String from) {
        return new AuditSource(room, column, at, id, deed, thing, path, words, from);
    }

    /** The name of what a row with kind and subject_id is about. */
    private static String of(String row) {
        return ("case %1$s.kind when 'GATHERING' then (select g.title from town.gathering g where g.id ="
                + " %1$s.subject_id) when 'PLACE' then (select p.name from town.place p where p.id = %1$s.subject_id)"
                + " else (select c.name from town.community_group c where c.id = %1$s.subject_id) end").formatted(row);
    }

    private static String path(String row) {
        return ("concat('/staff/', lower(%1$s.kind), 's/', %1$s.subject_id)").formatted(row);
    }
}
