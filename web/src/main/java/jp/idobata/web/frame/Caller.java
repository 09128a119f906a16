package jp.idobata.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import jp.idobata.Network;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From which machine a request comes, for what is counted by it and for the record of those who signed in. Behind a
 * proxy every request comes from the proxy, which tells whom it asks for in {@code X-Forwarded-For}. Setting:
 * {@code PROXIES}, networks of proxies that are believed; unset, those of this machine.
 */
@RequestScoped
public class Caller {

    private static final Pattern WITH_PORT = Pattern.compile("\\[(.+)](?::\\d+)?|([\\d.]+):\\d+");

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "PROXIES", defaultValue = "127.0.0.0/8,::1")
    private String proxies;

    /** The network address, in numbers. */
    public String address() {
        var told = new ArrayList<String>();
        for (var line : Collections.list(request.getHeaders("X-Forwarded-For"))) {
            told.addAll(List.of(line.split(",")));
        }
        return behind(request.getRemoteAddr(), told, Network.list(proxies));
    }

    /**
     * The nearest machine that is no proxy of ours. What stands before it in the header, it may have written itself.
     *
     * @param peer who asks us
     * @param told what proxies say, each for whom it asks: the last by the one that asks us
     */
    static String behind(String peer, List<String> told, List<Network> proxies) {
        var address = Network.numbered(unscoped(peer));
        try {
            for (int at = told.size() - 1; at >= 0; at--) {
                var asking = address;
                if (proxies.stream().noneMatch(network -> network.has(asking))) {
                    break;
                }
                var port = WITH_PORT.matcher(told.get(at).strip());
                address = Network.numbered(!port.matches() ? told.get(at).strip()
                        : port.group(1) != null ? port.group(1) : port.group(2));
            }
        } catch (IllegalArgumentException nobodyWeKnow) {
            return address.getHostAddress();
        }
        return address.getHostAddress();
    }

    private static String unscoped(String peer) {
        return peer.replaceFirst("%.*", "");
    }
}
