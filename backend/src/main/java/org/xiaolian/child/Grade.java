package org.xiaolian.child;

import java.util.Arrays;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.shared.FeatureApi;

/**
 * Grades (rules.md 3.5). The first letter is the series in which children go up: P and J where primary school has six years and
 * junior school three, F and G where they have five and four. There the sixth grade is the first of junior school.
 */
@FeatureApi
public enum Grade {
    NURSERY("托班"), K1("小班"), K2("中班"), K3("大班"),
    P1("一年级"), P2("二年级"), P3("三年级"), P4("四年级"), P5("五年级"), P6("六年级"),
    J1("七年级"), J2("八年级"), J3("九年级"),
    S1("高一"), S2("高二"), S3("高三"), V1("中职一年级"), V2("中职二年级"), V3("中职三年级"),
    F1("一年级"), F2("二年级"), F3("三年级"), F4("四年级"), F5("五年级"),
    G1("六年级"), G2("七年级"), G3("八年级"), G4("九年级");

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
        return switch (series()) {
            case 'P', 'F' -> SchoolingStage.PRIMARY;
            case 'J', 'G' -> SchoolingStage.JUNIOR;
            case 'S' -> SchoolingStage.SENIOR;
            case 'V' -> SchoolingStage.VOCATIONAL;
            default -> SchoolingStage.KINDERGARTEN;
        };
    }

    /** The letter that the grades through which a child goes up have in common. */
    char series() {
        return name().charAt(0);
    }

    /** The system whose grade it is; kindergarten and what follows junior school are the same in both. */
    public SchoolSystem system() {
        return series() == 'F' || series() == 'G' ? SchoolSystem.FIVE_FOUR : SchoolSystem.SIX_THREE;
    }

    /** What the grade is in a school of that system: the sixth grade stays the sixth, whichever stage it belongs to. */
    public Grade in(SchoolSystem system) {
        return system == system() ? this : Arrays.stream(values()).filter(g -> g.system() == system && g.label.equals(label)).findFirst().orElse(this);
    }

    /** Where it stands among all grades, the lowest first; equal for the same grade of both systems. */
    public int rank() {
        return in(SchoolSystem.SIX_THREE).ordinal();
    }

    /** One for the first grade of a stage; zero for the nursery class before kindergarten. */
    public int position() {
        return this == NURSERY ? 0 : name().charAt(1) - '0';
    }

    /** As the other, where primary school has six years. */
    public static Grade of(SchoolingStage stage, int position) {
        return of(stage, position, SchoolSystem.SIX_THREE);
    }

    /** The grade so many years after the first of the stage; null before the first, behind the last, and where there are no grades. */
    public static Grade of(SchoolingStage stage, int position, SchoolSystem system) {
        boolean compulsory = stage == SchoolingStage.PRIMARY || stage == SchoolingStage.JUNIOR;
        return Arrays.stream(values()).filter(g -> g.stage() == stage && g.position() == position && (!compulsory || g.system() == system)).findFirst().orElse(null);
    }

    /** The grade after so many roll-overs; null when the child has finished the stage (rules.md A-14). */
    public Grade after(int years) {
        return of(stage(), position() + years, system());
    }

    /** Null for null and for a code of another list. */
    static Grade of(String code) {
        return Arrays.stream(values()).filter(g -> g.name().equals(code)).findFirst().orElse(null);
    }
}
