package jp.idobata.insight.report;

/**
 * A strand of the programme.
 *
 * @param code such as {@code 3-ro}; strands of one beginning are a group
 */
record Strand(String code, String name, boolean retired) {

    /** The number it begins with; its whole code if it has no parts. */
    String group() {
        return code.matches("\\d+-.*") ? code.replaceFirst("-.*", "") : code;
    }
}
