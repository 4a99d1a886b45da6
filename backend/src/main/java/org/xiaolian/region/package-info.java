/**
 * The place tree (省、市、县、乡、村): 12-digit codes with validity dates (rules.md 3.1). A code is never reused and never
 * deleted; a place that ends names its successor. Anybody signed in may read it; county administrators write it.
 */
package org.xiaolian.region;
