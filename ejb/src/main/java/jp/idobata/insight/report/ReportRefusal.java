package jp.idobata.insight.report;

import jp.idobata.Refusal;

/** Why a template or a kind of activity could not be written. */
public class ReportRefusal extends Refusal {

    private ReportRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static ReportRefusal missing() {
        return new ReportRefusal("report.refusal.missing");
    }

    static ReportRefusal changedMeanwhile() {
        return new ReportRefusal("report.refusal.changed");
    }

    static ReportRefusal badName(int most) {
        return new ReportRefusal("report.refusal.name", most);
    }

    static ReportRefusal badTitle(int most) {
        return new ReportRefusal("report.refusal.title", most);
    }

    static ReportRefusal longIntroduction(int most) {
        return new ReportRefusal("report.refusal.introduction", most);
    }

    static ReportRefusal noParts() {
        return new ReportRefusal("report.refusal.parts");
    }

    static ReportRefusal badStrand() {
        return new ReportRefusal("report.refusal.strand");
    }

    static ReportRefusal badThreshold(int most) {
        return new ReportRefusal("report.refusal.threshold", most);
    }

    static ReportRefusal badActivity(int most) {
        return new ReportRefusal("report.refusal.activity", most);
    }

    static ReportRefusal missingActivity() {
        return new ReportRefusal("report.refusal.activity.missing");
    }

    static ReportRefusal changedActivity() {
        return new ReportRefusal("report.refusal.activity.changed");
    }

    static ReportRefusal badWords(int most) {
        return new ReportRefusal("report.refusal.words", most);
    }
}
