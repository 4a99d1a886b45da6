package org.xiaolian.shared.privacy;

/** An entity with fields a person's own key has sealed. Names {@link SealedFields} as its listener. */
public interface Sealed {
    /** The sealed fields; some may be null. */
    byte[][] sealedFields();
}
