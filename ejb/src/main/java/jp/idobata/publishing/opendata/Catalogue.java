package jp.idobata.publishing.opendata;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.publishing.OpenSummary;

/**
 * The catalogue of the lists: DCAT 3 as JSON-LD, and the same in a few words of schema.org for search engines. Sizes
 * are
 * not told: the lists are written anew for whoever asks.
 */
public final class Catalogue {

    /** The media type of the catalogue. */
    public static final String MEDIA_TYPE = "application/ld+json";

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String CSV = "https://www.iana.org/assignments/media-types/text/csv";
    private static final String STANDARD = "https://www.digital.go.jp/resources/open_data/"
            + "municipal-standard-data-set-test";

    private final OpenTown town;
    private final OpenSummary summary;
    private final Licence licence;
    private final Instant changedAt;
    private final LocalDate today;

    /**
     * @param changedAt when something of it last changed
     * @param today the day it is in the town
     */
    public Catalogue(OpenTown town, OpenSummary summary, Licence licence, Instant changedAt, LocalDate today) {
        this.town = town;
        this.summary = summary;
        this.licence = licence;
        this.changedAt = changedAt.truncatedTo(ChronoUnit.SECONDS);
        this.today = today;
    }

    /** The catalogue (DCAT 3). */
    public JsonObject dcat() {
        return Json.createObjectBuilder().add("@context", context()).add("@id", address("/opendata/catalog.jsonld"))
                .add("@type", "dcat:Catalog").add("dct:title", texts(town.name() + " オープンデータ", town.name()
                        + " open data")).add("dct:description", texts("だれでも使える、まちの集まりと場所の一覧です。",
                                "The town's gatherings and places, for everybody to use."))
                .add("dct:publisher", publisher()).add("dct:license", id(licence.getAddress())).add("dct:language", id(
                        AUTHORITY + "language/JPN")).add("dct:modified", moment(changedAt)).add("foaf:homepage",
                                id(address("/opendata/"))).add("dcat:dataset", Json.createArrayBuilder()
                                        .add(dataset("events")).add(dataset("facilities"))).build();
    }

    private static JsonObjectBuilder context() {
        return Json.createObjectBuilder().add("dcat", "http://www.w3.org/ns/dcat#").add("dct",
                "http://purl.org/dc/terms/").add("foaf", "http://xmlns.com/foaf/0.1/").add("xsd",
                        "http://www.w3.org/2001/XMLSchema#");
    }

    private JsonObjectBuilder dataset(String name) {
        var events = name.equals("events");
        var dataset = Json.createObjectBuilder().add("@id", address("/opendata/#" + name)).add("@type",
                "dcat:Dataset").add("dct:identifier", name).add("dct:title", texts(title(name), events
                        ? "Gatherings" : "Places")).add("dct:description", texts(description(name),
                                events ? "One row for each date of the next 400 days, in 79 columns."
                                        : "One row for each place, in 24 columns."))
                .add("dct:publisher", publisher())
                .add("dct:license", id(licence.getAddress())).add("dct:modified", moment(changedAt))
                .add("dct:accrualPeriodicity", id(AUTHORITY + "frequency/CONT"))
                .add("dct:language", id(AUTHORITY + "language/JPN")).add("dct:conformsTo", id(STANDARD))
                .add("dcat:landingPage", id(address("/opendata/"))).add("dcat:keyword", keywords(events))
                .add("dct:spatial", Json.createObjectBuilder().add("@type", "dct:Location").add("dct:title",
                        town.government().isEmpty() ? town.name() : town.government()))
                .add("dcat:distribution", distribution(name));
        if (summary.since() != null) {
            dataset.add("dct:issued", day(summary.since()));
        }
        if (events) {
            dataset.add("dct:temporal", Json.createObjectBuilder().add("@type", "dct:PeriodOfTime")
                    .add("dcat:startDate", day(today))
                    .add("dcat:endDate", day(today.plusDays(ProposalRules.DAYS_AHEAD_MOST))));
        }
        return dataset;
    }

    private JsonObjectBuilder distribution(String name) {
        var address = address("/opendata/" + name + ".csv");
        return Json.createObjectBuilder().add("@id", address).add("@type", "dcat:Distribution").add("dct:title", name
                + ".csv").add("dcat:downloadURL", id(address)).add("dcat:accessURL", id(address("/opendata/")))
                .add("dcat:mediaType", id(CSV)).add("dct:format", id(AUTHORITY + "file-type/CSV")).add("dct:license",
                        id(licence.getAddress())).add("dct:modified", moment(changedAt));
    }

    /** What search engines read of a page that offers data. */
    public JsonObject schema() {
        var parts = Json.createArrayBuilder();
        for (var name : new String[] {"events", "facilities"}) {
            parts.add(Json.createObjectBuilder().add("@type", "Dataset").add("name", title(name)).add("description",
                    description(name)).add("url", address("/opendata/#" + name)).add("license", licence.getAddress())
                    .add("dateModified", changedAt.toString()).add("isAccessibleForFree", true).add("creator",
                            Json.createObjectBuilder().add("@type", "Organization").add("name", owner()).add("url",
                                    town.site())).add("distribution", Json.createObjectBuilder().add("@type",
                                            "DataDownload").add("encodingFormat", "text/csv").add("contentUrl",
                                                    address("/opendata/" + name + ".csv"))));
        }
        return Json.createObjectBuilder().add("@context", "https://schema.org/").add("@type", "DataCatalog").add("name",
                town.name() + " オープンデータ").add("url", address("/opendata/")).add("dataset", parts).build();
    }

    private static String title(String name) {
        return name.equals("events") ? "イベント一覧" : "公共施設一覧";
    }

    private static String description(String name) {
        return name.equals("events") ? "これから400日の集まりの開催日を、1日1行、自治体標準オープンデータセットの79項目で。"
                : "まちの居場所と会場を、公共施設一覧の24項目で。";
    }

    private static JsonArrayBuilder keywords(boolean events) {
        var words = Json.createArrayBuilder();
        for (var word : (events ? "イベント,居場所,交流" : "公共施設,居場所,会場").split(",")) {
            words.add(Json.createObjectBuilder().add("@value", word).add("@language", "ja"));
        }
        return words;
    }

    private String owner() {
        return town.government().isEmpty() ? town.name() : town.government();
    }

    private JsonObjectBuilder publisher() {
        return Json.createObjectBuilder().add("@type", "foaf:Organization").add("foaf:name", owner())
                .add("foaf:homepage", id(address("/")));
    }

    private static JsonArrayBuilder texts(String japanese, String english) {
        return Json.createArrayBuilder().add(Json.createObjectBuilder().add("@value", japanese).add("@language", "ja"))
                .add(Json.createObjectBuilder().add("@value", english).add("@language", "en"));
    }

    private static JsonObjectBuilder id(String address) {
        return Json.createObjectBuilder().add("@id", address);
    }

    private static JsonObjectBuilder moment(Instant at) {
        return Json.createObjectBuilder().add("@value", at.toString()).add("@type", "xsd:dateTime");
    }

    private static JsonObjectBuilder day(LocalDate day) {
        return Json.createObjectBuilder().add("@value", day.toString()).add("@type", "xsd:date");
    }

    private String address(String path) {
        return town.site() + path;
    }
}
