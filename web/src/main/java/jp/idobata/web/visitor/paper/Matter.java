package jp.idobata.web.visitor.paper;

import java.util.List;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.paper.Ground;

/**
 * What goes on a flyer.
 *
 * @param gathering what everybody may read of it
 * @param themes names of its themes, in the language of the flyer
 * @param picture its picture (JPEG), or null
 * @param ground what lies about, or null where nothing is known of where it is
 * @param marks codes of the marks that the town uses
 */
record Matter(PublicGathering gathering, List<Theme> themes, byte[] picture, Ground ground, List<String> marks) {

    /**
     * A theme.
     *
     * @param code that of its drawing
     * @param name in words, as {@link jp.idobata.web.frame.Texts#said} says them
     */
    record Theme(String code, String name) {
    }
}
