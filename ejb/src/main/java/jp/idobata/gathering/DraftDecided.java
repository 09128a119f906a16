package jp.idobata.gathering;

/**
 * A draft was accepted or returned; its writer is to be told.
 *
 * @param email the writer's address
 * @param name the writer's name
 * @param language language of the mail: ja, simple or en
 * @param title the draft's title
 * @param gatheringId the gathering it has become, or null if it was returned
 * @param draftId number of the draft
 * @param link text of the link that opens it without an account, or null if it was written by somebody signed in
 * @param reason why it was returned, or null if it was accepted
 */
public record DraftDecided(String email, String name, String language, String title, Long gatheringId, long draftId,
        String link, String reason) {
}
