package jp.idobata.paper;

/** Characters side by side that are set in one typeface. */
record Run(String text, Face face) {
}
