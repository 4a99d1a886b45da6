package org.xiaolian.shared.security;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One role somebody holds, and where: the subtree of a place and the subtree of an organization.
 *
 * @param role the role's code
 * @param regionCode 12-digit code of the place, or null for everywhere
 * @param organizationId the organization, or null
 * @param organizationPath path of the organization; those of its subtree begin with it; null when there is none
 * @param className class of a class teacher as it was called when she got it, or null
 * @param since first day on which she holds the role
 */
public record Grant(String role, String regionCode, UUID organizationId, String organizationPath, String className, LocalDate since) {
}
