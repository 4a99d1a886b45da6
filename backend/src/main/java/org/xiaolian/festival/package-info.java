/**
 * Festivals (rules.md 7.7, U-19): days that come again each year, by the sun or by the moon, on which offices gather with children.
 * Some come with the system, an office adds its own; everybody below an office sees what it added.
 */
package org.xiaolian.festival;
