package jp.idobata.moderation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jp.idobata.gathering.Proposal;
import jp.idobata.place.PlaceDraft;
import jp.idobata.place.PlaceProposal;

/**
 * What something said before a change to it was let through. Only what the change was of is there; the rest is null.
 *
 * @param hidden whether it was out of public view
 */
public record Former(boolean hidden, Proposal gathering, PlaceProposal place, PlaceDraft.OfPictures pictures) {

    /** Made when it is first needed, for it takes its time. */
    private static final class Text {
        private static final Jsonb JSON = JsonbBuilder.create();
    }

    static Former of(String text) {
        return Text.JSON.fromJson(text, Former.class);
    }

    static Former ofGathering(boolean hidden, Proposal said) {
        return new Former(hidden, said, null, null);
    }

    static Former ofPlace(PlaceProposal said) {
        return new Former(false, null, said, null);
    }

    static Former ofPictures(PlaceDraft.OfPictures shown) {
        return new Former(false, null, null, shown);
    }

    String asText() {
        return Text.JSON.toJson(this);
    }
}
