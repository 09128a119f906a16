package jp.idobata.moderation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Set;
import jp.idobata.gathering.AsItStood;
import jp.idobata.gathering.Departure;
import jp.idobata.gathering.Proposal;
import jp.idobata.place.PlaceDraft;
import jp.idobata.place.PlaceProposal;
import jp.idobata.whisper.WhisperProposal;

/**
 * What something said before a change to it was let through, and what it said right after it. Only what the change was
 * of is there; the rest is null. Of what is new there is nothing before.
 *
 * @param hidden whether it was out of public view
 * @param became what it said after; null in what was written down before this was kept
 * @param whisper what a whisper said when it was decided on
 * @param departures which dates of a gathering were moved or cancelled; null in what was written down before this was
 * kept
 */
public record Former(boolean hidden, Proposal gathering, PlaceProposal place, PlaceDraft.OfPictures pictures,
        Became became, List<Departure> departures, WhisperProposal whisper) {

    /** What it said once it was let through: one of them, the rest is null. */
    public record Became(Proposal gathering, PlaceProposal place, PlaceDraft.OfPictures pictures,
            List<Departure> departures) {

        /** How a gathering stood then; null if it was none. */
        AsItStood gatheringStood() {
            return stood(gathering, departures);
        }
    }

    /** Made when it is first needed, for it takes its time. */
    private static final class Text {
        private static final Jsonb JSON = JsonbBuilder.create();
    }

    static Former of(String text) {
        return Text.JSON.fromJson(text, Former.class);
    }

    static Former ofGathering(boolean hidden, AsItStood stood) {
        return new Former(hidden, stood.content(), null, null, null, stood.departures(), null);
    }

    private static AsItStood stood(Proposal said, List<Departure> departures) {
        return said == null ? null : new AsItStood(said, departures);
    }

    /** How a gathering stood before; null if it is new, or it is none. */
    AsItStood gatheringStood() {
        return stood(gathering, departures);
    }

    static Former ofPlace(PlaceProposal said) {
        return new Former(false, null, said, null, null, null, null);
    }

    static Former ofPictures(PlaceDraft.OfPictures shown) {
        return new Former(false, null, null, shown, null, null, null);
    }

    /** What it said when it was decided on, so that it can be told what its author has changed since. */
    static Former ofWhisper(WhisperProposal said) {
        return new Former(false, null, null, null, null, null, said);
    }

    /** Before there was nothing. */
    static Former ofNothing() {
        return new Former(false, null, null, null, null, null, null);
    }

    Former thenGathering(AsItStood stands) {
        return new Former(hidden, gathering, place, pictures, new Became(stands.content(), null, null,
                stands.departures()), departures, null);
    }

    Former thenPlace(PlaceProposal says) {
        return new Former(hidden, gathering, place, pictures, new Became(null, says, null, null),
                departures, null);
    }

    Former thenPictures(PlaceDraft.OfPictures shows) {
        return new Former(hidden, gathering, place, pictures, new Became(null, null, shows, null),
                departures, null);
    }

    /** The names of the pictures that would be shown again. */
    Set<String> hashes() {
        return pictures != null ? pictures.hashes() : gathering != null ? gathering.hashes() : Set.of();
    }

    /** Whether nothing was there before. */
    boolean isOfNothing() {
        return gathering == null && place == null && pictures == null;
    }

    String asText() {
        return Text.JSON.toJson(this);
    }
}
