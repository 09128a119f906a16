package jp.idobata.web.staff.area;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.calendar.TownClock;
import jp.idobata.intake.area.AreaFile;
import jp.idobata.intake.area.AreaFiles;
import jp.idobata.intake.area.CensusPlan;
import jp.idobata.intake.area.OutlineChoices;
import jp.idobata.intake.area.OutlinePlan;
import jp.idobata.intake.area.OutlinePlan.State;
import jp.idobata.intake.area.PropertyOfFile;
import jp.idobata.intake.area.UnreadableFile;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;

/**
 * A file of outlines or people: how it is to be understood, what it will do, and the button that does it. Parameters
 * {@code kind name suffix code parent within from others} of outlines; {@code kind day sample} and {@code row-7} (the
 * area that the seventh row counts for) of people.
 */
@Named
@RequestScoped
public class StaffAreaFilePage {

    @EJB
    private AreaFiles files;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffAreaWords words;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private TownClock clock;

    private AreaFile file;
    private List<PropertyOfFile> properties = List.of();
    private OutlineChoices choices;
    private OutlinePlan outlines;
    private CensusPlan census;
    private Map<Integer, Long> byHand;

    @PostConstruct
    void look() {
        try {
            file = files.find(StaffAsked.id());
            if (file.usedAt() == null) {
                understand();
            }
        } catch (UnreadableFile missing) {
            file = null;
        }
    }

    /** Of a file that was used, what it held may be forgotten by now. */
    private void understand() {
        if (file.outlines()) {
            properties = files.properties(file.id());
            choices = choices();
        } else {
            byHand = byHand();
        }
    }

    /** Answers 404 if there is no such file. */
    public void open() {
        if (file == null) {
            reply.missing();
        }
    }

    public AreaFile getFile() {
        return file;
    }

    /** The properties of the features, the likeliest name first. */
    public List<PropertyOfFile> getProperties() {
        return properties;
    }

    /** How the file is to be understood. */
    public OutlineChoices getChoices() {
        return choices;
    }

    /** What taking it in will do; null before it is known of what kind its areas are. */
    public OutlinePlan getOutlines() {
        if (outlines == null && file.outlines() && !choices.kind().isBlank()) {
            outlines = files.outlines(file.id(), choices);
        }
        return outlines;
    }

    /** How many areas are in that state. */
    public long count(String state) {
        return getOutlines().count(State.valueOf(state));
    }

    /** What taking it in will do. */
    public CensusPlan getCensus() {
        if (census == null && !file.outlines()) {
            census = files.census(file.id(), getKind(), getDay(), byHand);
        }
        return census;
    }

    /** The kind of areas that rows are looked for among; null for all. */
    public String getKind() {
        return StaffAsked.words("kind").isEmpty() ? null : StaffAsked.words("kind");
    }

    /** The day of a count where none is written in the file. */
    public LocalDate getDay() {
        return day("day", words.getYearBegan());
    }

    /** Whether the figures are a sample. */
    public boolean isSample() {
        return request.getParameter("sample") != null;
    }

    /** Whether a row was assigned to that area by hand. */
    public boolean isChosen(int row, long area) {
        return byHand.getOrDefault(row, 0L) == area;
    }

    public void draw() {
        if (choices.kind().isBlank()) {
            reply.wrong("kind", "areas.refusal.kind", 40);
        } else if (deeds.attempt(() -> outlines = files.draw(file.id(), choices))) {
            reply.goodAt("/staff/areas?kind=" + java.net.URLEncoder.encode(choices.kind(),
                    java.nio.charset.StandardCharsets.UTF_8), "areas.file.drawn", outlines.count(State.NEW),
                    outlines.count(State.REDRAWN));
        }
    }

    public void take() {
        if (deeds.attempt(() -> census = files.count(file.id(), getKind(), getDay(), byHand, isSample()))) {
            reply.goodAt("/staff/areas", "areas.file.counted", census.areas());
        }
    }

    /** Whether the file was taken in, and it is kept what it did. */
    public boolean isTakesBack() {
        return file.usedAt() != null && files.takesBack(file.id());
    }

    /** Undoes what the file did. */
    public void takeBack() {
        if (deeds.attempt(() -> files.takeBack(file.id()))) {
            reply.goodAt("/staff/areas/files", "areas.file.backed", file.name());
        }
    }

    private OutlineChoices choices() {
        var likely = properties.isEmpty() ? "" : properties.get(0).key();
        var name = StaffAsked.words("name").isEmpty() ? likely : StaffAsked.words("name");
        return new OutlineChoices(StaffAsked.words("kind"), name, StaffAsked.words("suffix"),
                StaffAsked.words("code"), StaffAsked.words("parent"), StaffAsked.number("within").orElse(null),
                day("from", words.getYearBegan()), request.getParameter("others") != null);
    }

    private Map<Integer, Long> byHand() {
        var chosen = new HashMap<Integer, Long>();
        request.getParameterMap().keySet().stream().filter(name -> name.matches("row-\\d{1,7}")).forEach(name ->
                StaffAsked.number(name).ifPresent(area -> chosen.put(Integer.valueOf(name.substring(4)), area)));
        return chosen;
    }

    private LocalDate day(String parameter, LocalDate otherwise) {
        try {
            var typed = request.getParameter(parameter);
            var day = typed == null || typed.isBlank() ? otherwise : LocalDate.parse(typed);
            return day.getYear() < 1900 || day.isAfter(clock.today()) ? otherwise : day;
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
