package jp.idobata.micro;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;

/**
 * The server of the tests that run inside it, started once: all of them deploy the same archive, so that each class
 * after the first finds it there. A start takes 17 seconds, and there are some twenty classes.
 */
public class OneDeployment extends PayaraMicroDeployableContainer {

    private Archive<?> archive;
    private ProtocolMetaData deployed;

    @Override
    public ProtocolMetaData deploy(Archive<?> wanted) throws DeploymentException {
        if (deployed == null) {
            archive = wanted;
            deployed = super.deploy(wanted);
        } else if (!wanted.getContent().keySet().equals(archive.getContent().keySet())) {
            throw new DeploymentException("another archive than the one that is there");
        }
        return deployed;
    }

    /** It stays for the next class. */
    @Override
    public void undeploy(Archive<?> done) {
        // Until the last class is done: see stop().
    }

    @Override
    public void stop() throws LifecycleException {
        try {
            if (deployed != null) {
                super.undeploy(archive);
            }
        } catch (DeploymentException e) {
            throw new LifecycleException("the server does not stop", e);
        }
        super.stop();
    }
}
