package org.xiaolian.shared.files;

import java.io.InputStream;

/**
 * Keeps ciphertext under names the program made ({@code attachments/<id>}). Writing again replaces; deleting what is not
 * there is no error, so that a step may be repeated after a broken connection.
 */
public interface FileStore {
    void put(String key, byte[] content);

    /** The caller closes it. Throws {@link FileStoreException} when there is no such file. */
    InputStream get(String key);

    void delete(String key);
}
