package jp.idobata.intake.feed;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.Network;

/**
 * Which machines may be asked for a calendar: those of the open Internet, and those of the networks that the
 * municipality names. Whoever types an address must not be able to look into the town hall's own net with our eyes.
 */
public final class Networks {

    /** IANA's registers of special addresses: none of these is somewhere on the open Internet. */
    private static final List<Network> SPECIAL = Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3").map(Network::of).toList();
    /** Of the new kind, only these are handed out; within them, these lead back to addresses of the old kind. */
    private static final Network GLOBAL = Network.of("2000::/3");
    private static final List<Network> TUNNELS = Stream.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
            .map(Network::of).toList();

    private final List<Network> allowed;

    private Networks(List<Network> allowed) {
        this.allowed = allowed;
    }

    /**
     * The open Internet, and these besides.
     *
     * @param list such as {@code 10.1.0.0/16,127.0.0.1}; blank for none
     * @throws IllegalArgumentException if it is no such list
     */
    public static Networks open(String list) {
        return new Networks(Network.list(list));
    }

    /** Whether that machine may be asked. */
    boolean permits(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.has(address)) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        return address.getAddress().length == 4 ? SPECIAL.stream().noneMatch(network -> network.has(address))
                : GLOBAL.has(address) && TUNNELS.stream().noneMatch(network -> network.has(address));
    }
}
