package org.xiaolian.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/** Files below one folder, written beside and then moved: a reader never meets half a file. */
final class FolderFileStore implements FileStore {
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)+");

    private final Path folder;

    FolderFileStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String key, byte[] content) {
        Path file = path(key);
        try {
            Files.createDirectories(file.getParent());
            Path beside = Files.createTempFile(file.getParent(), "part-", ".tmp");
            try {
                Files.write(beside, content);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new FileStoreException("cannot write " + key, e);
        }
    }

    @Override
    public InputStream get(String key) {
        try {
            return Files.newInputStream(path(key));
        } catch (IOException e) {
            throw new FileStoreException("cannot read " + key, e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException e) {
            throw new FileStoreException("cannot delete " + key, e);
        }
    }

    private Path path(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a name of ours: " + key);
        }
        return folder.resolve(key);
    }
}
