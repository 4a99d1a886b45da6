/**
 * Demo data: the five offices of the source reports with synthetic people whose identity numbers cannot exist
 * (rules.md 3.2, 8.6). Loaded once into an empty database when asked for; deterministic, with dates relative to the day, so
 * that there is always something due, something overdue and something done.
 */
package org.xiaolian.demo;
