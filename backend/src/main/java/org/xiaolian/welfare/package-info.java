/**
 * What a child and her family need and receive: health, economy, hardship, aid, and what was seen on a day. Every fact has its
 * dates, so any past day can be asked. Shown by the groups HEALTH and FAMILY of the matrix; written by who keeps the file.
 */
package org.xiaolian.welfare;
