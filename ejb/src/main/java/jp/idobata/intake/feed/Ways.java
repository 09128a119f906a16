package jp.idobata.intake.feed;

import java.net.InetAddress;
import javax.net.ssl.SSLSocketFactory;

/**
 * How machines are reached.
 *
 * @param networks which of them may be asked
 * @param names which numbers a name stands for
 * @param secured makes secured lines, and knows whose word for a machine is trusted
 */
record Ways(Networks networks, Names names, SSLSocketFactory secured) {

    /** As the platform does it. */
    static Ways within(Networks networks) {
        return new Ways(networks, InetAddress::getAllByName, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }
}
