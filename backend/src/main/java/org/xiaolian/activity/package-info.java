/**
 * Activities (rules.md 8.4: 六一慰问, 文艺演出, 留守学生大会, 家长培训 …): planned, held or called off; hosts and partners, who was
 * asked, who came, what came of it. An office and those below it see what it hosts; whoever sees a child sees what the child is asked
 * to. People without a file are counted only. Kinds of activity are data: what came with the system, and what an office adds.
 */
package org.xiaolian.activity;
