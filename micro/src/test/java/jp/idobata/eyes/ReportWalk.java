package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.CURATOR;
import static jp.idobata.eyes.Stop.Who.SUPPORTER;

import java.util.List;

/** The part of the walk that is about reports. The town begins with one template. */
final class ReportWalk {

    static final List<Stop> STOPS = List.of(
            new Stop("/staff/insight/report", "staff-report", SUPPORTER, "/staff/insight/report", 200),
            new Stop("", "staff-report-ahead", CURATOR,
                    "/staff/insight/report?span=any&from=2031-01-01&to=2031-01-31", 200),
            new Stop("/staff/insight/report/templates", "staff-report-templates", CURATOR,
                    "/staff/insight/report/templates", 200),
            new Stop("/staff/insight/report/templates/new", "staff-report-template-new", CURATOR,
                    "/staff/insight/report/templates/new", 200),
            new Stop("/staff/insight/report/templates/{id}", "staff-report-template", SUPPORTER,
                    "/staff/insight/report/templates/1", 200),
            new Stop("/staff/insight/report/activities", "staff-report-activities", CURATOR,
                    "/staff/insight/report/activities", 200));

    private ReportWalk() {
    }
}
