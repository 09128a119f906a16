package jp.idobata.whisper;

/**
 * What a reader asks for. Every part may be null: does not matter.
 *
 * @param areaId the area, any area within it, or the whole town
 * @param theme code of a theme it has
 * @param page number of the page, from 1
 */
public record WhisperQuery(Kind kind, Long areaId, String theme, int page) {

    /** The number of the page is within bounds. */
    public WhisperQuery {
        page = Math.max(1, Math.min(WhisperList.PAGE_MOST, page));
    }
}
