/**
 * Photos and scans (rules.md 1.8, P-14): up to 20 MiB, what they are decided by their content, written anew without
 * metadata, scripts or hidden parts, encrypted each with a key of its own. A file belongs to a subject whose room says who
 * may see it ({@link org.xiaolian.attachment.AttachmentOwner}). An upload comes in pieces and goes on after a broken
 * connection. Removal destroys the key at once and leaves a row that says who, when and why.
 */
package org.xiaolian.attachment;
