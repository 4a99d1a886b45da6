/**
 * What the work is based on and how it is led: numbered documents, the duty lists of each level, campaigns that records are tagged with, and tasks with
 * an owner and a due date. A task closes only with a result. Leaders write within their reach; documents and campaigns are
 * read by everybody below the organization that issued them, tasks by the organization and their owner.
 */
package org.xiaolian.plan;
