/** Names, pinyin, identity numbers, phones, Chinese wording of numbers. */
package org.xiaolian.shared.text;
