/**
 * People, how they sign in, and what they may do where. Roles and the data matrix of rules.md 2.4 are one table in
 * {@link org.xiaolian.account.Role}. A session lives at most 24 hours; leaving a post ends it at once.
 */
package org.xiaolian.account;
