package jp.idobata.web.frame;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jp.idobata.intake.DemoOpening;

/** Has the demo town opened before the first visitor comes, once everything it needs is there. */
@WebListener
public class Opening implements ServletContextListener {

    @EJB
    private DemoOpening demo;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        demo.open();
    }
}
