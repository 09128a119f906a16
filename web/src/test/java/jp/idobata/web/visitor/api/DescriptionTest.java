package jp.idobata.web.visitor.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.SystemPost;
import jp.idobata.gathering.Welcome;
import jp.idobata.search.GatheringQuery;
import jp.idobata.web.frame.Language;
import jp.idobata.search.asked.GatheringParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The description of the interface, held against the interface itself. */
class DescriptionTest {

    private static final String SITE = "https://town.example";
    private static final Map<String, Class<?>> RECORDS = Map.ofEntries(Map.entry("GatheringItem", GatheringItem.class),
            Map.entry("GatheringDetail", GatheringDetail.class), Map.entry("Repeats", GatheringItem.Repeats.class),
            Map.entry("Venue", GatheringItem.Venue.class), Map.entry("Fee", GatheringItem.Fee.class),
            Map.entry("Image", GatheringItem.Image.class), Map.entry("Date", GatheringDetail.Date.class),
            Map.entry("Capacity", GatheringDetail.Capacity.class),
            Map.entry("Contact", GatheringDetail.Contact.class), Map.entry("Named", Named.class),
            Map.entry("Coded", Coded.class), Map.entry("PlaceItem", PlaceItem.class),
            Map.entry("GroupItem", GroupItem.class), Map.entry("AreaItem", AreaItem.class),
            Map.entry("PostedItem", PostedItem.class), Map.entry("Problem", Problem.class), Map
                    .entry("Fault", Problem.Fault.class));

    private static JsonNode json(Language language) throws Exception {
        return new ObjectMapper().readTree(Description.json(Words.of(language), SITE));
    }

    private static JsonNode at(String pointer) throws Exception {
        return json(Language.JAPANESE).at(pointer);
    }

    private static OpenAPI parsed(String text) {
        var options = new ParseOptions();
        options.setResolve(true);
        var result = new OpenAPIV3Parser().readContents(text, null, options);
        assertEquals(List.of(), result.getMessages());
        return result.getOpenAPI();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageIsValidOpenApi(Language language) {
        var api = parsed(Description.json(Words.of(language), SITE));
        assertEquals("3.1.0", api.getOpenapi());
        assertEquals(SITE + "/api", api.getServers().get(0).getUrl());
        assertNotNull(api.getPaths().get("/v1/gatherings/{id}").getGet().getResponses().get("404"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void yamlSaysTheSame(Language language) throws Exception {
        var yaml = Description.yaml(Words.of(language), SITE);
        assertEquals(json(language), new YAMLMapper().readTree(yaml));
        parsed(yaml);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsMissing(Language language) throws Exception {
        assertFalse(json(language).toString().contains("\"@"));
    }

    @Test
    void schemasNameTheMembersOfTheRecordsInTheirOrder() throws Exception {
        for (var record : RECORDS.entrySet()) {
            var components = Arrays.stream(record.getValue().getRecordComponents()).map(RecordComponent::getName)
                    .toList();
            var schema = at("/components/schemas/" + record.getKey());
            assertEquals(components, names(schema.get("properties")), record.getKey());
            assertEquals(components, texts(schema.get("required")), record.getKey());
            assertEquals(components, List.of(record.getValue().getAnnotation(JsonbPropertyOrder.class).value()));
        }
    }

    @Test
    void everySchemaIsOfARecordOrAList() throws Exception {
        var others = new TreeSet<>(names(at("/components/schemas")));
        others.removeAll(RECORDS.keySet());
        assertTrue(others.removeAll(List.of("NewDate", "NewGathering")));
        assertEquals(List.of("AreaList", "GatheringList", "GroupList", "PlaceList", "ThemeList"),
                List.copyOf(others));
        for (var list : others) {
            assertEquals(List.of("total", "items", "next"), texts(at("/components/schemas/" + list + "/required")));
        }
    }

    @Test
    void whatIsPostedHasTheMembersThatAreReadAndKeepsToTheRulesOfTheForm() throws Exception {
        var gathering = at("/components/schemas/NewGathering");
        assertEquals(NewGathering.MEMBERS, names(gathering.get("properties")));
        assertEquals(NewGathering.DATE, names(at("/components/schemas/NewDate/properties")));
        assertEquals(ProposalRules.TITLE_MOST, gathering.at("/properties/title/maxLength").intValue());
        assertEquals(ProposalRules.SUMMARY_MOST, gathering.at("/properties/summary/maxLength").intValue());
        assertEquals(ProposalRules.DESCRIPTION_MOST, gathering.at("/properties/description/maxLength").intValue());
        assertEquals(ProposalRules.DATES_MOST, gathering.at("/properties/dates/maxItems").intValue());
        assertEquals(Arrays.stream(Welcome.values()).map(Welcome::code).toList(),
                texts(gathering.at("/properties/welcome/items/enum")));
        assertEquals(Arrays.stream(SignUpWay.values()).map(SignUpWay::code).toList(),
                texts(gathering.at("/properties/signUpWays/items/enum")));
        assertEquals(Arrays.stream(SystemPost.State.values()).map(state -> state.name().toLowerCase(Locale.ROOT))
                .toList(), texts(at("/components/schemas/PostedItem/properties/state/enum")));
    }

    @Test
    void theExampleCanBePosted() throws Exception {
        var example = at("/paths/~1v1~1gatherings/post/requestBody/content/application~1json/example");
        var words = Words.of(Language.ENGLISH);
        var proposal = NewGathering.read(Body.members(example.toString(), words), SampleTown.telling(Language.ENGLISH)
                .zone(), words);
        assertEquals(List.of(), ProposalRules.check(proposal, LocalDateTime.of(2026, 11, 21, 10, 0)));
        var document = (ObjectNode) json(Language.JAPANESE);
        document.put("$ref", "#/components/schemas/NewGathering");
        assertEquals(Set.of(), JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document)
                .validate(example));
    }

    @Test
    void boundsAndWordsOfParametersAreThoseOfTheProgram() throws Exception {
        var parameters = at("/components/parameters");
        assertEquals(GatheringQuery.SIZE_MOST, parameters.at("/size/schema/maximum").intValue());
        assertEquals(GatheringsApi.SIZE, parameters.at("/size/schema/default").intValue());
        assertEquals(Asked.PAGE_MOST, parameters.at("/page/schema/maximum").intValue());
        assertEquals(GatheringQuery.PAGE_MOST, Asked.PAGE_MOST);
        assertEquals(new TreeSet<>(GatheringParameters.WHENS),
                new TreeSet<>(texts(parameters.at("/when/schema/enum"))));
        assertEquals(Arrays.stream(Welcome.values()).map(Welcome::code).toList(),
                texts(parameters.at("/welcome/schema/items/enum")));
        assertEquals(Arrays.stream(Language.values()).map(Language::getCode).toList(),
                texts(parameters.at("/lang/schema/enum")));
    }

    @Test
    void everyParameterThatCanBeAtFaultSaysWhatIsExpected() throws Exception {
        for (var parameter : at("/components/parameters")) {
            if (parameter.get("in").textValue().equals("query")) {
                for (var language : Language.values()) {
                    assertFalse(Words.of(language).say("field." + parameter.get("name").textValue()).isBlank());
                }
            }
        }
    }

    @Test
    void everyOperationTellsItsProblems() throws Exception {
        for (var path : at("/paths")) {
            assertTrue(names(path.at("/get/responses")).containsAll(List.of("200", "400", "405", "406", "500")));
        }
    }

    @Test
    void answersKeepToTheirSchemas() throws Exception {
        var telling = SampleTown.telling(Language.ENGLISH);
        fits("GatheringItem", GatheringItem.of(SampleTown.walk(), telling));
        fits("GatheringItem", GatheringItem.of(SampleTown.talk(), telling));
        fits("GatheringList", Items.all(List.of(GatheringItem.of(SampleTown.walk(), telling))));
        fits("GatheringDetail", GatheringDetail.of(SampleTown.walkInFull(), telling));
        fits("GatheringDetail", GatheringDetail.of(SampleTown.talkInFull(), telling));
        fits("GatheringDetail", GatheringDetail.of(SampleTown.undated(), telling));
        fits("Problem", new Problem("about:blank", "t", 400, "d", List.of(new Problem.Fault("q", "d"))));
    }

    /** Each answer has an example that is one: of its schema, with all its texts, whatever the language. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAnswerHasAnExampleThatKeepsToItsSchema(Language language) throws Exception {
        var api = json(language);
        var shown = new TreeSet<String>();
        for (var path : api.at("/paths")) {
            for (var operation : path) {
                for (var written : operation.get("responses")) {
                    var response = written.has("$ref") ? api.at(written.get("$ref").textValue().substring(1)) : written;
                    var content = response.get("content").fields().next().getValue();
                    if (content.at("/schema/$ref").isTextual()) {
                        shown.add(example(api, content));
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(names(api.at("/components/examples"))), shown);
    }

    private static String example(JsonNode api, JsonNode content) {
        var reference = content.at("/examples").fields().next().getValue().get("$ref").textValue();
        var document = ((ObjectNode) api.deepCopy()).put("$ref", content.at("/schema/$ref").textValue());
        var faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document).validate(
                api.at(reference.substring(1) + "/value"), context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true));
        assertEquals(Set.of(), faults, reference);
        return reference.replaceAll(".*/", "");
    }

    @Test
    void anAnswerThatDoesNotKeepToItsSchemaIsNoticed() throws Exception {
        assertTrue(complaints("Fee", new Coded("a", "b")).contains("free"));
        assertTrue(complaints("Fault", new Coded(null, null)).contains("field"));
        assertTrue(complaints("Date", new GatheringDetail.Date(null, null, true, true, null, true, null))
                .contains("startsAt"));
    }

    private static void fits(String name, Object answer) throws Exception {
        assertEquals("", complaints(name, answer));
    }

    private static String complaints(String name, Object answer) throws Exception {
        var document = (ObjectNode) json(Language.JAPANESE);
        document.put("$ref", "#/components/schemas/" + name);
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document);
        var complaints = schema.validate(new ObjectMapper().readTree(AsJson.write(answer)),
                context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        return complaints.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static List<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
    }
}
