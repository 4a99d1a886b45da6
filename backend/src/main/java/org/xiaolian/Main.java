package org.xiaolian;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.xiaolian.shared.persistence.StartChecks;
import org.xiaolian.shared.persistence.StartRefused;

/** Starts the application. What would end in a stack trace for the person at the keyboard is checked first. */
@QuarkusMain
public class Main {
    public static void main(String... arguments) {
        try {
            StartChecks.run();
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(arguments);
    }
}
