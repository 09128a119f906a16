package jp.idobata.web.visitor.opendata;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.Edition;
import jp.idobata.publishing.FeedOf;
import jp.idobata.publishing.Feeds;
import jp.idobata.publishing.OpenListings;
import jp.idobata.publishing.OpenSummary;
import jp.idobata.publishing.opendata.Catalogue;
import jp.idobata.publishing.opendata.OpenTown;

/** What open data there is. Two statements. */
@Named
@RequestScoped
public class OpenDataPage {

    @EJB
    private Feeds feeds;

    @EJB
    private OpenListings listings;

    @Inject
    private OpenSettings settings;

    @Inject
    private TownClock clock;

    private OpenSummary summary;
    private Edition edition;
    private OpenTown town;

    @PostConstruct
    void look() {
        summary = listings.summary();
        edition = feeds.edition(FeedOf.TOWN, 0).orElseThrow();
        town = settings.town(summary, List.of());
    }

    /** Rows of the list of gatherings. */
    public long getEvents() {
        return summary.dates();
    }

    /** Rows of the list of places. */
    public long getFacilities() {
        return summary.places();
    }

    /** The day on which something last changed. */
    public LocalDate getChangedOn() {
        return edition.changedAt().atZone(clock.zone()).toLocalDate();
    }

    /** What the licence is called. */
    public String getLicence() {
        return settings.licence().getTitle();
    }

    /** Where the licence can be read. */
    public String getLicenceAddress() {
        return settings.licence().getAddress();
    }

    /** Who publishes it; empty if that is not known. */
    public String getGovernment() {
        return town.government();
    }

    /** The code of the municipality; empty if it is not set. */
    public String getCode() {
        return town.code();
    }

    /** What search engines read, as it can stand in a page. */
    public String getSchema() {
        return new Catalogue(town, summary, settings.licence(), edition.changedAt(), clock.today()).schema().toString()
                .replace("<", "\\u003c");
    }
}
