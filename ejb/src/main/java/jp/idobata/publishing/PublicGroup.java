package jp.idobata.publishing;

import java.util.List;
import jp.idobata.media.ShownPicture;

/**
 * A group as the public reads it. Texts are null where nothing is known.
 *
 * @param byForm whether people reach it by a form; then it shows neither telephone nor address
 * @param pictures one, or none
 */
public record PublicGroup(long id, String name, String summary, String description, String website, String phone,
        String email, Long areaId, String areaName, boolean byForm, List<ShownPicture> pictures) {
}
