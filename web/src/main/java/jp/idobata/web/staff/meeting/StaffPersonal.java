package jp.idobata.web.staff.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.insight.meeting.personal.PersonalRefusal;
import jp.idobata.insight.meeting.personal.Recognised;
import jp.idobata.web.staff.StaffDeeds;

/**
 * Does what must say nothing of one person; where a text seems to, keeps what and where, for the page to show. What
 * somebody says is no person comes as {@code notperson}, once for each piece.
 */
@Named
@RequestScoped
public class StaffPersonal {

    private static final int PIECES_MOST = 20;
    private static final int PIECE_MOST = 60;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffDeeds deeds;

    private String text = "";
    private List<Recognised> found = List.of();

    /**
     * A piece of a text.
     *
     * @param marked whether it is what was found
     */
    public record Piece(String text, boolean marked) {
    }

    /** Does it with that text, and returns whether it was done. */
    boolean attempt(String typed, Runnable deed) {
        return deeds.attempt(() -> {
            try {
                deed.run();
            } catch (PersonalRefusal refusal) {
                text = typed.strip().replace("\r\n", "\n");
                found = refusal.found();
                throw refusal;
            }
        });
    }

    /** Pieces of which is said that they are no person. */
    Set<String> notPeople() {
        return Optional.ofNullable(request.getParameterValues("notperson")).stream().flatMap(Arrays::stream)
                .filter(piece -> piece.length() <= PIECE_MOST).limit(PIECES_MOST).collect(Collectors.toSet());
    }

    /** What was found, in the order of the text; empty if nothing was. */
    public List<Recognised> getFound() {
        return found;
    }

    /** Those of which one may say that they are no person. */
    public List<String> getGuesses() {
        return found.stream().filter(one -> one.sort().isGuess()).map(Recognised::text).distinct().toList();
    }

    /** Those of which it was said already. */
    public List<String> getSaid() {
        return found.isEmpty() ? List.of() : notPeople().stream().filter(text::contains).sorted().toList();
    }

    /** The text with what was found in it marked. */
    public List<Piece> getPieces() {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var one : found) {
            if (one.end() <= text.length()) {
                pieces.add(new Piece(text.substring(from, one.start()), false));
                pieces.add(new Piece(text.substring(one.start(), one.end()), true));
                from = one.end();
            }
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces;
    }
}
