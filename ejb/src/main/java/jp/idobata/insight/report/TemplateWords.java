package jp.idobata.insight.report;

import java.util.List;

/**
 * What a template says.
 *
 * @param name what staff know it by
 * @param title what stands at the head of the report
 * @param introduction what stands below; null for nothing
 * @param parts tables in their order
 * @param threshold counts of people from 1 to below it are kept from readers outside; 1 keeps nothing back
 * @param strand code of the strand to which frequencies and activities are narrowed; null: all is counted there
 */
public record TemplateWords(String name, String title, String introduction, Period period, List<Part> parts,
        int threshold, String strand) {

    /** Most characters of a name. */
    public static final int NAME_MOST = 80;
    /** Most characters of a title. */
    public static final int TITLE_MOST = 120;
    /** Most characters of an introduction. */
    public static final int INTRODUCTION_MOST = 2000;
    /** Greatest threshold. */
    public static final int THRESHOLD_MOST = 50;

    /** Without blanks around, and without the second of two tables of one kind. */
    TemplateWords plain() {
        return new TemplateWords(name == null ? "" : name.strip(), title == null ? "" : title.strip(),
                introduction == null || introduction.isBlank() ? null : introduction.strip(), period,
                parts.stream().distinct().toList(), threshold, strand == null || strand.isBlank() ? null
                : strand.strip());
    }

    /** @throws ReportRefusal if something is missing or too long */
    void require() {
        if (name.isEmpty() || name.length() > NAME_MOST) {
            throw ReportRefusal.badName(NAME_MOST);
        }
        if (title.isEmpty() || title.length() > TITLE_MOST) {
            throw ReportRefusal.badTitle(TITLE_MOST);
        }
        if (introduction != null && introduction.length() > INTRODUCTION_MOST) {
            throw ReportRefusal.longIntroduction(INTRODUCTION_MOST);
        }
        if (parts.isEmpty()) {
            throw ReportRefusal.noParts();
        }
        if (threshold < 1 || threshold > THRESHOLD_MOST) {
            throw ReportRefusal.badThreshold(THRESHOLD_MOST);
        }
    }
}
