package jp.idobata.micro;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.idobata.services.InTheServer;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * On tests that start programs of their own, with databases of their own, and mostly wait for them: they run, one after
 * the other, beside all other tests, which run one after the other, too. Nothing that others touch is theirs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(InTheServer.LANE)
@interface BesideOthers {
}
