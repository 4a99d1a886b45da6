/** Word documents on A4 in the official look: fonts for Latin and Chinese, tables that repeat their heads, page numbers. */
package org.xiaolian.shared.document;
