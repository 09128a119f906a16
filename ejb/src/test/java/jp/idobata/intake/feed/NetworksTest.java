package jp.idobata.intake.feed;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    private static boolean permits(String allowed, String address) throws UnknownHostException {
        return Networks.open(allowed).permits(InetAddress.getByName(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
            "192.168.1.1", "169.254.169.254", "100.64.0.1", "192.0.0.8", "198.18.0.1", "224.0.0.1", "255.255.255.255",
            "::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
            "64:ff9b::7f00:1", "2002:7f00:1::1", "2001:0:1::1", "2001:db8::1"})
    void machinesThatAreNotOnTheOpenInternetAreNotAsked(String address) throws UnknownHostException {
        assertFalse(permits("", address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "133.242.0.3", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111",
            "2400:4000::1"})
    void machinesOfTheOpenInternetAreAsked(String address) throws UnknownHostException {
        assertTrue(permits("", address));
    }

    @Test
    void whatTheMunicipalityNamesIsAskedAndNothingBeside() throws UnknownHostException {
        assertTrue(permits("10.1.0.0/16, 127.0.0.1,fd00::/8", "10.1.200.3"));
        assertTrue(permits("10.1.0.0/16, 127.0.0.1,fd00::/8", "127.0.0.1"));
        assertTrue(permits("10.1.0.0/16, 127.0.0.1,fd00::/8", "fd12::3"));
        assertFalse(permits("10.1.0.0/16, 127.0.0.1,fd00::/8", "127.0.0.2"));
        assertFalse(permits("10.1.0.0/16, 127.0.0.1,fd00::/8", "10.2.0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0", "10.0.0.0/8;1.1.1.1", "any"})
    void whatIsNoListOfNetworksIsRefused(String list) {
        assertThrows(IllegalArgumentException.class, () -> Networks.open(list));
    }
}
