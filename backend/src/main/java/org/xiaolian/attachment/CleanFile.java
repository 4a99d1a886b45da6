package org.xiaolian.attachment;

/**
 * A file written anew.
 *
 * @param width pixels; null for a PDF, as are height and thumbnail
 * @param thumbnail a small JPEG
 */
record CleanFile(String contentType, byte[] content, Integer width, Integer height, byte[] thumbnail) {
}
