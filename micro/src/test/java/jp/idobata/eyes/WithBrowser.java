package jp.idobata.eyes;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link Chromium} of the run. Without one they are left out, or fail if it is asked for with
 * {@code -Dbrowser=required}.
 */
public final class WithBrowser implements ParameterResolver, ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isThere()) {
            return ConditionEvaluationResult.enabled("there is a Chromium");
        }
        if ("required".equals(System.getProperty("browser"))) {
            throw new AssertionError("-Dbrowser=required, and no Chromium with its driver was found"
                    + " (Debian: apt-get install chromium chromium-driver)");
        }
        return ConditionEvaluationResult.disabled("no Chromium with its driver was found, so nobody looked at a page"
                + " (-Dbrowser=required makes this a failure)");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(WithBrowser.class))
                .getOrComputeIfAbsent(Open.class, key -> new Open(Chromium.open()), Open.class).browser();
    }

    private record Open(Chromium browser) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() {
            browser.close();
        }
    }
}
