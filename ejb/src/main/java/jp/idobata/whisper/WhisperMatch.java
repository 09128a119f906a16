package jp.idobata.whisper;

import java.util.List;
import jp.idobata.whisper.matching.Affinity;

/**
 * A whisper of the other kind that speaks of the same thing, and why it is thought so.
 *
 * @param sameArea whether both are of one area; if not, one's area lies in the other's
 * @param words what both speak of, the weightiest first
 * @param themes codes of the themes both have
 * @param points how near they are; only for comparing
 */
public record WhisperMatch(PublicWhisper whisper, boolean sameArea, List<Affinity.Shared> words, List<String> themes,
        int points) {
}
