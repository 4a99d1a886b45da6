/**
 * Offices, schools, support units and their leading groups. Organizations form a tree of their own beside the places
 * (rules.md A-5); a subtree is a prefix of {@code path}. Anybody signed in may read them; administrators write.
 */
package org.xiaolian.organization;
