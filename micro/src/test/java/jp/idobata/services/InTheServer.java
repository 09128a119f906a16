package jp.idobata.services;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * On tests that run inside the server, with a database of their own: one class after the other, beside the tests that
 * look at a town from outside. Mostly they wait for what the server does behind them. All of them say so; else two
 * would run inside it at a time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(InTheServer.LANE)
public @interface InTheServer {

    /** What waits for nobody but each other: these tests, and those that start programs of their own. */
    String LANE = "beside the town";
}
