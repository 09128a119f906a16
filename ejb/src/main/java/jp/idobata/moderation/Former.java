package jp.idobata.moderation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jp.idobata.gathering.Proposal;
import jp.idobata.place.PlaceDraft;
import jp.idobata.place.PlaceProposal;

/**
 * What something said before a change to it was let through, and what it said right after it. Only what the change was
 * of is there; the rest is null. Of what is new there is nothing before.
 *
 * @param hidden whether it was out of public view
 * @param became what it said after; null in what was written down before this was kept
 */
public record Former(boolean hidden, Proposal gathering, PlaceProposal place, PlaceDraft.OfPictures pictures,
        Became became) {

    /** What it said once it was let through: one of them, the rest is null. */
    public record Became(Proposal gathering, PlaceProposal place, PlaceDraft.OfPictures pictures) {
    }

    /** Made when it is first needed, for it takes its time. */
    private static final class Text {
        private static final Jsonb JSON = JsonbBuilder.create();
    }

    static Former of(String text) {
        return Text.JSON.fromJson(text, Former.class);
    }

    static Former ofGathering(boolean hidden, Proposal said) {
        return new Former(hidden, said, null, null, null);
    }

    static Former ofPlace(PlaceProposal said) {
        return new Former(false, null, said, null, null);
    }

    static Former ofPictures(PlaceDraft.OfPictures shown) {
        return new Former(false, null, null, shown, null);
    }

    /** Before there was nothing. */
    static Former ofNothing() {
        return new Former(false, null, null, null, null);
    }

    Former thenGathering(Proposal says) {
        return new Former(hidden, gathering, place, pictures, new Became(says, null, null));
    }

    Former thenPlace(PlaceProposal says) {
        return new Former(hidden, gathering, place, pictures, new Became(null, says, null));
    }

    Former thenPictures(PlaceDraft.OfPictures shows) {
        return new Former(hidden, gathering, place, pictures, new Became(null, null, shows));
    }

    /** Whether nothing was there before. */
    boolean isOfNothing() {
        return gathering == null && place == null && pictures == null;
    }

    String asText() {
        return Text.JSON.toJson(this);
    }
}
