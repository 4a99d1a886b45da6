/**
 * What a child or her guardian asks of the office about the file (rules.md P-17 to P-19): a copy of all that is kept, a
 * correction, erasure. A request is open until it is answered or refused with reasons, due within fifteen working days.
 * Holds keep a file that a court, an inquiry or a dispute needs from erasure, until they are lifted or their last day is over.
 * Copies are made by a job from what each room says of the child; whoever answers for the child's place may make them.
 */
package org.xiaolian.subject;
