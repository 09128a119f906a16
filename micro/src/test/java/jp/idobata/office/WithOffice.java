package jp.idobata.office;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves tests out where there is no LibreOffice. */
final class WithOffice implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Office.isThere() ? ConditionEvaluationResult.enabled("there is a LibreOffice")
                : ConditionEvaluationResult.disabled("no LibreOffice was found, so no workbook was computed anew"
                        + " (Debian: apt-get install libreoffice-calc-nogui)");
    }
}
