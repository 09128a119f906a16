package jp.idobata.web.visitor.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.idobata.opendata.check.Checked;
import jp.idobata.opendata.check.FileCheck;
import jp.idobata.opendata.check.Finding;
import jp.idobata.opendata.check.Rule;
import jp.idobata.opendata.check.Severity;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;

/** Where a file is brought to be checked, and what was found in it. No statement. */
@Named
@RequestScoped
public class FileCheckPage {

    private static final int SHOWN = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Here here;

    /** What was found often, once. */
    public record Counted(Rule rule, int times) {
    }

    /** A finding and the sentence to it. */
    public record Told(Finding finding, String sentence) {
    }

    private Checked checked() {
        return (Checked) request.getAttribute(FileChecks.CHECKED);
    }

    /** Whether a file was looked at. */
    public boolean isDone() {
        return checked() != null;
    }

    /** Why none was, as a part of a key; null if none was brought. */
    public String getRefused() {
        return (String) request.getAttribute(FileChecks.REFUSED);
    }

    /** Name of the file. */
    public String getName() {
        return (String) request.getAttribute(FileChecks.NAME);
    }

    /** Whether nothing is wrong. */
    public boolean isPassed() {
        return checked().passes();
    }

    /** Which list it is, as a part of a key. */
    public String getList() {
        return checked().list() == null ? "OTHER" : checked().list().name();
    }

    /** How its letters are written. */
    public String getEncoding() {
        return checked().encoding();
    }

    /** Rows looked at. */
    public int getRows() {
        return checked().rows();
    }

    /** How bad things are, the worst first. */
    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    /** How many of that severity there are. */
    public int count(Severity severity) {
        return checked().count(severity);
    }

    /** What was found, the worst and the most frequent first. */
    public List<Counted> getCounts() {
        return checked().counts().entrySet().stream().sorted(Comparator.comparing((Map.Entry<Rule, Integer> one) -> one
                .getKey().severity()).thenComparing(one -> -one.getValue())).map(one -> new Counted(one.getKey(), one
                        .getValue())).toList();
    }

    /** The first findings. */
    public List<Told> getFindings() {
        var texts = Texts.in(here.getLanguage());
        return checked().findings().stream().limit(SHOWN).map(one -> new Told(one, texts.format(Sentences.key(texts,
                one), one.instead()))).toList();
    }

    /** How many are not shown. */
    public int getMore() {
        return Math.max(0, checked().total() - SHOWN);
    }

    /** Largest file in megabytes. */
    public int getMegabytes() {
        return FileCheck.BYTES_MOST >> 20;
    }

    /** Most rows. */
    public int getRowsMost() {
        return FileCheck.ROWS_MOST;
    }
}
