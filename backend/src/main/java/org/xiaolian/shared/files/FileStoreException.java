package org.xiaolian.shared.files;

/** The store cannot be reached, refuses, or does not hold what it should. */
public final class FileStoreException extends RuntimeException {
    FileStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
