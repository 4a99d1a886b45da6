package org.xiaolian.shared.security;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, read from the database for this request (at most a few seconds old): a changed role or a left post
 * takes effect at once, whatever the token says.
 */
public record Caller(UUID personId, String name, UUID organizationId, String organizationPath, UUID sessionId,
        List<Grant> grants, Set<String> permissions, boolean mustChangePassword) {

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    public boolean hasRole(String role) {
        return grants.stream().anyMatch(g -> g.role().equals(role));
    }
}
