package jp.idobata.paper;

import java.util.Map;

/**
 * A designed page of paper.
 *
 * @param xhtml well-formed, with a language and a title; its style sheet in its head says the size of the paper.
 * Pictures are in it as data. Of what has the class {@code fit} nothing may stand out of the box around it.
 * @param drawings what is drawn where it has {@code <object type="drawing" data="NAME">}
 * @param pages most pages that it may have
 */
public record Page(String xhtml, Map<String, Drawing> drawings, int pages) {
}
