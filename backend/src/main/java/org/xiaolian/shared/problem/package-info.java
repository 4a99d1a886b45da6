/** One error shape for everything: RFC 9457 problem documents, with a code and a sentence in the caller's language. */
package org.xiaolian.shared.problem;
