package org.xiaolian.account;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xiaolian.shared.problem.Problem;

/** What a role needs to hold somewhere, and what a one-time password looks like. */
final class PersonPolicy {
    /** Letters of any script, digits and a few signs; no spaces, so that nobody mistypes one. */
    static final String LOGIN_NAME = "[\\p{L}\\p{N}._@-]{2,60}";
    private static final Set<Role> BY_PLACE = Set.of(Role.COUNTY_ADMIN, Role.TOWN_SUPERVISOR, Role.VILLAGE_DIRECTOR, Role.AUDITOR);
    private static final Set<Role> BY_ORGANIZATION = Set.of(Role.HEAD_TEACHER, Role.CLASS_TEACHER, Role.ORGANIZATION_OFFICER);
    /** Without those that look alike on paper: 0 o, 1 l i. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PersonPolicy() {
    }

    /** All that is wrong with the wanted roles, at once. A role that does not say where would reach nothing or everything. */
    static void check(List<PersonRoleRequest> roles) {
        List<Problem.Field> wrong = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            PersonRoleRequest wanted = roles.get(i);
            String at = "roles[" + i + "].";
            if (BY_PLACE.contains(wanted.role()) && wanted.regionCode() == null) {
                wrong.add(new Problem.Field(at + "regionCode", PersonProblem.REGION_NEEDED));
            }
            if (BY_ORGANIZATION.contains(wanted.role()) && wanted.organizationId() == null) {
                wrong.add(new Problem.Field(at + "organizationId", PersonProblem.ORGANIZATION_NEEDED));
            }
            boolean hasClass = wanted.className() != null && !wanted.className().isBlank();
            if ((wanted.role() == Role.CLASS_TEACHER) != hasClass) {
                wrong.add(new Problem.Field(at + "className", hasClass ? PersonProblem.CLASS_NOT_WANTED : PersonProblem.CLASS_NEEDED));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.fields(wrong);
        }
    }

    /** 20 characters of 31, some 99 bits, in groups that can be read out. */
    static String oneTimePassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return password.toString();
    }
}
