package jp.idobata.web.staff;

import jp.idobata.welfare.Subject;

/** Where staff find what a welfare profile is about. */
final class StaffSubjects {

    private StaffSubjects() {
    }

    /** Where the pages about it begin, without a slash at the end. */
    static String address(Subject subject) {
        return switch (subject.kind()) {
            case GATHERING -> "/staff/gatherings/";
            case PLACE -> "/staff/places/";
            case GROUP -> "/staff/groups/";
        } + subject.id();
    }
}
