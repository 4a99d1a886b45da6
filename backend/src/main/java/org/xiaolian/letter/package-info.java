/** Letters between a child and her parents, on paper or by a link that needs no account (R1-P18, D-13). */
package org.xiaolian.letter;
