package jp.idobata.publishing;

/**
 * A group as the public reads it. Texts are null where nothing is known.
 *
 * @param byForm whether people reach it by a form; then it shows neither telephone nor address
 */
public record PublicGroup(long id, String name, String summary, String description, String website, String phone,
        String email, Long areaId, String areaName, boolean byForm) {
}
