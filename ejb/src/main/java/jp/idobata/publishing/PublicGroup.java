package jp.idobata.publishing;

/** A group as the public reads it. Texts are null where nothing is known. */
public record PublicGroup(long id, String name, String summary, String description, String website, String phone,
        String email,
        Long areaId, String areaName) {
}
