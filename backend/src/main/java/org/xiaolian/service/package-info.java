/**
 * What helpers and volunteers did for children, and the certificate of it: counted from the visits and contacts that stand in the
 * system, issued by the office in whose name they were made, verified by anybody who holds its number and check code. Hours are the
 * records times the minutes the office allows for each, and both are printed. A certificate is never changed: it is voided with a
 * reason, and another one takes its place.
 */
package org.xiaolian.service;
