package jp.idobata.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a proposal of a place has to keep to. */
public final class PlaceRules {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#@]+\\.[^\\s/?#@]+([/?#]\\S*)?");
    private static final int HOURS_MOST = 40;
    private static final int CLOSURES_MOST = 10;

    private final List<PlaceProblem> problems = new ArrayList<>();

    private PlaceRules() {
    }

    /** Everything that is wrong with it; empty if nothing is. */
    public static List<PlaceProblem> check(PlaceProposal proposal) {
        var rules = new PlaceRules();
        rules.what(proposal);
        rules.when(proposal);
        if (proposal.terms() != null) {
            rules.terms(proposal.terms());
        }
        return List.copyOf(rules.problems);
    }

    private void what(PlaceProposal proposal) {
        if (isBlank(proposal.name())) {
            problem("name", "name.missing");
        }
        if (isBlank(proposal.address())) {
            problem("address", "address.missing");
        }
        most("name", proposal.name(), 80);
        most("nameKana", proposal.nameKana(), 160);
        most("category", proposal.category(), 40);
        most("summary", proposal.summary(), 140);
        most("description", proposal.description(), 4000);
        most("address", proposal.address(), 200);
        most("access", proposal.access(), 500);
        most("phone", proposal.phone(), 40);
        if (!isBlank(proposal.website()) && (proposal.website().length() > 500
                || !WEB.matcher(proposal.website().strip()).matches())) {
            problem("website", "url.bad");
        }
        if ((proposal.latitude() == null) != (proposal.longitude() == null)
                || proposal.latitude() != null && !(Math.abs(proposal.latitude()) <= 90)
                || proposal.longitude() != null && !(Math.abs(proposal.longitude()) <= 180)) {
            problem("latitude", "point.bad");
        }
    }

    private void when(PlaceProposal proposal) {
        var begun = proposal.hours().stream().map(hours -> hours.weekday() + " " + hours.opens()).distinct().count();
        if (proposal.hours().size() > HOURS_MOST || begun < proposal.hours().size()) {
            problem("hours", "hours.bad");
        }
        var first = proposal.closures().stream().map(PlaceProposal.Days::first).distinct().count();
        if (proposal.closures().size() > CLOSURES_MOST || first < proposal.closures().size()) {
            problem("closures", "closures.bad");
        }
    }

    private void terms(PlaceProposal.Terms terms) {
        if (isBlank(terms.how())) {
            problem("how", "how.missing");
        }
        most("who", terms.who(), 300);
        most("how", terms.how(), 500);
        most("fee", terms.fee(), 300);
        most("size", terms.size(), 200);
        most("equipment", terms.equipment(), 300);
    }

    private void most(String field, String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            problem(field, "long", most);
        }
    }

    private void problem(String field, String what, Object... arguments) {
        problems.add(PlaceProblem.of(field, what, arguments));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
