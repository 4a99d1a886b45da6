package org.xiaolian.demo;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.xiaolian.account.Role;

/** The log-ins of the demo, one a role. They exist in demo data only. */
enum DemoLogins {
    ADMIN("admin", Role.COUNTY_ADMIN),
    SUPERVISOR("supervisor", Role.TOWN_SUPERVISOR),
    DIRECTOR("director", Role.VILLAGE_DIRECTOR),
    TEACHER("teacher", Role.CLASS_TEACHER),
    HEAD("head", Role.HEAD_TEACHER),
    OFFICER("officer", Role.ORGANIZATION_OFFICER),
    HELPER("helper", Role.HELPER),
    VOLUNTEER("volunteer", Role.VOLUNTEER),
    AUDITOR("auditor", Role.AUDITOR);

    static final String PASSWORD = "xiaolian-demo-2026";

    final String loginName;
    final Role role;

    DemoLogins(String loginName, Role role) {
        this.loginName = loginName;
        this.role = role;
    }

    static String names() {
        return Arrays.stream(values()).map(l -> l.loginName).collect(Collectors.joining(", "));
    }
}
