/** What rooms hold of one person, for her own request to see it, and what they do when it is to be erased (rules.md P-18, P-19). */
package org.xiaolian.shared.subject;
