package org.turtleproof.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

class FingerprintsTest {

    private static final RuleId RULE = RuleId.of("some-rule");

    @Test
    void staysWhenLinesAboveComeAndBlanksChange() {
        assertEquals(prints(finding("ex:a ex:p ex:b .", 1, 11)), prints(finding("\n\n   ex:a   ex:p\tex:b .", 3, 16)));
    }

    @Test
    void changesWithRuleTokenOrMessage() {
        List<String> print = prints(finding("ex:a ex:p ex:b .", 1, 11));
        assertNotEquals(print, prints(finding("ex:a ex:p ex:c .", 1, 11)));
        assertNotEquals(print, prints(finding("ex:a ex:p ex:b .", 1, 6)));
    }

    @Test
    void tellsFindingsApartThatAreAlike() {
        SourceFile file = SourceFile.of("a.ttl", "ex:a ex:p ex:b .\nex:a ex:p ex:b .\n");
        List<String> prints = Fingerprints.of(Diagnostics.of(List.of(
                Diagnostic.of(RULE, Severity.ERROR, "m", Span.of(file, 1, 11, 4))
                        .build(),
                Diagnostic.of(RULE, Severity.ERROR, "m", Span.of(file, 2, 11, 4))
                        .build())));
        assertEquals(2, new HashSet<>(prints).size());
    }

    private static Diagnostic finding(String text, int line, int column) {
        return Diagnostic.of(RULE, Severity.ERROR, "m", Span.of(SourceFile.of("a.ttl", text), line, column, 4))
                .build();
    }

    private static List<String> prints(Diagnostic found) {
        return Fingerprints.of(Diagnostics.of(List.of(found)));
    }
}
