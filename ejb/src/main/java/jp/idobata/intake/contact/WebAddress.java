package jp.idobata.intake.contact;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses inside free text. */
public final class WebAddress {

    private static final int LONGEST = 500;
    /** What begins like an address and goes on in letters of addresses. */
    public static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e]+");
    private static final Pattern TRAILING = Pattern.compile("[).,;\"'>]+$");

    private WebAddress() {
    }

    /** The first one that leads somewhere; empty if there is none. */
    public static String in(String text) {
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            String found = TRAILING.matcher(address.group()).replaceAll("");
            if (found.length() <= LONGEST && hasHost(found)) {
                return found;
            }
        }
        return "";
    }

    private static boolean hasHost(String address) {
        try {
            return new URI(address).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
