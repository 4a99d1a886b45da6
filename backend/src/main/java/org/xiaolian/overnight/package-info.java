/**
 * A child and its helper under one roof overnight (共同生活, R3-P10). Three people say yes before it happens: a guardian, the office
 * that had the helper checked, and somebody who answers for the place and is neither the helper nor who asked. The child is asked
 * first. Whatever takes one of them away (a check that is not clear, a pairing or a file that ends) takes the stay away.
 */
package org.xiaolian.overnight;
