package jp.idobata.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Turns what people wrote as telephone number, mail or web address into something one can press, if it surely is one;
 * else null, and the page shows it as text. {@code #{links}} in pages.
 */
@Named
@ApplicationScoped
public class Links {

    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d[\\d() -]{7,18}\\d");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /** An address that dials, for one number in digits and hyphens, in whatever width they are. */
    public String telephone(String text) {
        if (text == null) {
            return null;
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("[‐‑–—−ー]", "-");
        return TELEPHONE.matcher(plain).matches() ? "tel:" + plain.replaceAll("[() ]", "") : null;
    }

    /** An address that opens a letter. */
    public String mail(String text) {
        return text != null && MAIL.matcher(text.strip()).matches() ? "mailto:" + text.strip() : null;
    }

    /** The web address itself; nothing but http and https. */
    public String web(String text) {
        if (text == null) {
            return null;
        }
        try {
            var address = new URI(text.strip());
            var isWeb = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return isWeb && address.getHost() != null && address.getUserInfo() == null ? address.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** What a web address is called where it is shown: its host alone. */
    public String host(String text) {
        var address = web(text);
        return address == null ? text : URI.create(address).getHost();
    }
}
