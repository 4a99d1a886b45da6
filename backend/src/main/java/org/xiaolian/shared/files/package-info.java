/**
 * Where files lie: a folder, or an S3-compatible store by configuration; and the encryption they lie under. A store only
 * ever sees ciphertext and names made by the program.
 */
package org.xiaolian.shared.files;
