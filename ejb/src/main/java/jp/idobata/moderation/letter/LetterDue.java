package jp.idobata.moderation.letter;

/**
 * A letter is to go out now.
 *
 * @param letter what it says: DraftDecided, WhisperDecided, WhisperSprouted, PlaceDecided, GroupDecided,
 * ComplaintAnswered, TakenOff, Hidden or ShownAgain
 */
public record LetterDue(Record letter) {
}
