/**
 * Long work: imports, exports, packets. A job is QUEUED, taken by one replica's worker under a lease (RUNNING), and ends DONE,
 * FAILED or CANCELLED; a worker that died loses its lease and another goes on from the last checkpoint. It runs with its
 * owner's rights of that moment. Only the owner sees a job and its file; both disappear when they expire. Other rooms add a
 * kind by a bean that implements {@link org.xiaolian.job.JobHandler} and submit through {@link org.xiaolian.job.Jobs}.
 */
package org.xiaolian.job;
