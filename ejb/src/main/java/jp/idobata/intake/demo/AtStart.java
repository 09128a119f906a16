package jp.idobata.intake.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has the demo town opened before the first visitor comes, if the setting {@code DEMO} names one. Nobody calls it;
 * being created is all it does.
 */
@Startup
@Singleton
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class AtStart {

    @Inject
    @ConfigProperty(name = "DEMO", defaultValue = "none")
    private String demo;

    @Inject
    private DemoOpening opening;

    @PostConstruct
    void start() {
        if ("takamatsu".equals(demo)) {
            opening.open();
        }
    }
}
