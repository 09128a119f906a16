package jp.idobata.web.visitor;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.OptionalLong;
import org.omnifaces.util.Faces;

/** What an address names. */
final class Asked {

    private Asked() {
    }

    /** The number in the path, such as 12 in {@code /gatherings/12}. */
    static long number() {
        return Long.parseLong(Faces.getRequestAttribute("id"));
    }

    /** The number given as a parameter; empty if there is none or it is not one. */
    static OptionalLong number(String parameter) {
        return Optional.ofNullable(Faces.getRequestParameter(parameter)).filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(text -> OptionalLong.of(Long.parseLong(text))).orElse(OptionalLong.empty());
    }

    /** The words given as a parameter, at most so many characters; empty if there are none. */
    static String words(String parameter, int most) {
        var text = Optional.ofNullable(Faces.getRequestParameter(parameter)).orElse("").strip();
        return text.substring(0, Math.min(most, text.length()));
    }

    /** Answers that there is no such page. */
    static void notFound() {
        Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    }
}
