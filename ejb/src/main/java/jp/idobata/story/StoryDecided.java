package jp.idobata.story;

/**
 * A story was published or given back; its writer is to be told.
 *
 * @param email the writer's address
 * @param name the writer's name
 * @param language language of the mail: ja, simple or en
 * @param page where the story is read, or written on
 * @param reason why it was given back, or null if it was published
 */
public record StoryDecided(String email, String name, String language, String title, String page, String reason) {
}
