package org.xiaolian.shared.text;

import java.nio.ByteBuffer;
import java.util.UUID;

/** UUIDs as the sixteen bytes the database keeps, for statements that do not pass through Hibernate. */
public final class UuidBytes {
    private static final int LENGTH = 16;

    private UuidBytes() {
    }

    public static byte[] of(UUID id) {
        return id == null ? null
                : ByteBuffer.allocate(LENGTH).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    public static UUID read(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
