package org.xiaolian.child;

import java.util.Arrays;
import org.xiaolian.shared.FeatureApi;

/** Grades, six-three order (rules.md 3.5). */
@FeatureApi
public enum Grade {
    NURSERY("托班"), K1("小班"), K2("中班"), K3("大班"),
    P1("一年级"), P2("二年级"), P3("三年级"), P4("四年级"), P5("五年级"), P6("六年级"),
    J1("七年级"), J2("八年级"), J3("九年级"),
    S1("高一"), S2("高二"), S3("高三"), V1("中职一年级"), V2("中职二年级"), V3("中职三年级");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** The grade as the offices write it. */
    public String label() {
        return label;
    }

    /** Which stage of school the grade belongs to. */
    public SchoolingStage stage() {
        return switch (name().charAt(0)) {
            case 'P' -> SchoolingStage.PRIMARY;
            case 'J' -> SchoolingStage.JUNIOR;
            case 'S' -> SchoolingStage.SENIOR;
            case 'V' -> SchoolingStage.VOCATIONAL;
            default -> SchoolingStage.KINDERGARTEN;
        };
    }

    /** One for the first grade of a stage; zero for the nursery class before kindergarten. */
    public int position() {
        return this == NURSERY ? 0 : name().charAt(1) - '0';
    }

    /** The grade so many years after the first of the stage; null before the first, behind the last, and where there are no grades. */
    public static Grade of(SchoolingStage stage, int position) {
        return Arrays.stream(values()).filter(g -> g.stage() == stage && g.position() == position).findFirst().orElse(null);
    }

    /** The grade after so many roll-overs; null when the child has finished the stage (rules.md A-14). */
    public Grade after(int years) {
        return of(stage(), position() + years);
    }

    /** Null for null and for a code of another list. */
    static Grade of(String code) {
        return Arrays.stream(values()).filter(g -> g.name().equals(code)).findFirst().orElse(null);
    }
}
