/**
 * 圏域: the parts of a town as a tree, with outline, anchor and population.
 *
 * <p>Where something is, is answered in this order: the deepest area whose outline holds the point; else, where areas
 * have no outlines, the one whose anchor is nearest, within ten kilometres; else none, and staff decide by hand.
 */
package jp.idobata.area;
