package jp.idobata;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Neighbouring machines, or one: an address and how many of its bits they have in common (RFC 4632, RFC 4291).
 *
 * @param bytes how long addresses of its kind are: 4 or 16
 * @param first the bits in common
 * @param rest how many bits are each machine's own
 */
public record Network(int bytes, BigInteger first, int rest) {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";

    /**
     * The network of that name.
     *
     * @param text such as {@code 10.1.0.0/16} or {@code ::1}; numbers only: a name may mean another tomorrow
     * @throws IllegalArgumentException if it is none
     */
    public static Network of(String text) {
        var slash = text.indexOf('/');
        var address = numbered(slash < 0 ? text : text.substring(0, slash)).getAddress();
        if (slash >= 0 && !text.substring(slash + 1).matches("\\d{1,3}")) {
            throw new IllegalArgumentException(text);
        }
        var length = slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1));
        if (length > address.length * 8) {
            throw new IllegalArgumentException(text);
        }
        var rest = address.length * 8 - length;
        return new Network(address.length, new BigInteger(1, address).shiftRight(rest), rest);
    }

    /**
     * Several, with commas between.
     *
     * @param list blank for none
     * @throws IllegalArgumentException if one of them is none
     */
    public static List<Network> list(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(text -> !text.isEmpty()).map(Network::of)
                .toList();
    }

    /**
     * A machine's address, read from its numbers; nobody is asked for it.
     *
     * @throws IllegalArgumentException if these are no such numbers
     */
    public static InetAddress numbered(String text) {
        if (!text.matches(OCTET + "(\\." + OCTET + "){3}|[0-9a-fA-F.]*:[0-9a-fA-F.:]*")) {
            throw new IllegalArgumentException(text);
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Whether that machine is one of them. */
    public boolean has(InetAddress address) {
        return address.getAddress().length == bytes
                && new BigInteger(1, address.getAddress()).shiftRight(rest).equals(first);
    }
}
