package jp.idobata.web.frame;

import java.util.List;
import jp.idobata.whisper.PublicWhisper;

/**
 * A whisper that comes close to another.
 *
 * @param why why it is thought so, in the reader's language
 * @param themes codes of the themes both have
 */
public record ShownMatch(PublicWhisper whisper, String why, List<String> themes) {
}
