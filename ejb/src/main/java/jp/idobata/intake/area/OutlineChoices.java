package jp.idobata.intake.area;

import java.time.LocalDate;

/**
 * How a file of outlines is to be understood.
 *
 * @param kind the kind that its areas are of
 * @param name the property that is the name
 * @param suffix what is put behind each name: 区 makes 大井川東小学校区 of 大井川東小学校; may be empty
 * @param code the property that is the code; empty if none
 * @param parent the property that names the area it is part of; empty if none
 * @param within the area that all are part of, where no property tells; null: none
 * @param from since when they are drawn so
 * @param endOthers whether areas of the kind that are not in the file are no more
 */
public record OutlineChoices(String kind, String name, String suffix, String code, String parent, Long within,
        LocalDate from, boolean endOthers) {
}
