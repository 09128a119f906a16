package jp.idobata.intake.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.WhisperProposal;

/**
 * What somebody of the demo town wishes for or offers, made up for the demo.
 *
 * @param by address of the account that says it; null for a note from elsewhere
 * @param waiting whether it waits for a decision
 * @param area name of the area; null for the whole town
 * @param joined addresses of the accounts that have said わたしも
 * @param became title of the gathering that came of it, or null
 */
public record DemoWhisper(String by, boolean waiting, Kind kind, String text, String more, String area,
        Set<String> themes, List<String> joined, String became) {

    /** All that the demo knows, in their order. */
    static List<DemoWhisper> all() {
        try (InputStream in = DemoWhisper.class.getResourceAsStream("/demo/whispers.json")) {
            return List.of(JsonbBuilder.create().fromJson(in, DemoWhisper[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WhisperProposal proposal(Long areaId) {
        return new WhisperProposal(kind, text, more, areaId, themes, null);
    }

    /** Those who joined in; none if nobody did. */
    List<String> joiners() {
        return joined == null ? List.of() : joined;
    }
}
