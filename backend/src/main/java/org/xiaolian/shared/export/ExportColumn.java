package org.xiaolian.shared.export;

import org.xiaolian.shared.privacy.FieldClass;

/**
 * A column that a list offers.
 *
 * @param code stable, unique in its list
 * @param labelZh null, as {@code labelEn} and {@code fieldClass}, for a field of the data dictionary of a child's file, which says them
 * @param maskable without a ticket the value leaves masked, with one whole
 * @param usual chosen until somebody chooses otherwise
 */
public record ExportColumn(String code, String labelZh, String labelEn, FieldClass fieldClass, boolean maskable, boolean usual) {
    /** A field of the data dictionary. */
    public static ExportColumn field(String code) {
        return new ExportColumn(code, null, null, null, false, false);
    }

    /** A field of the data dictionary that is shown masked without a ticket. */
    public static ExportColumn masked(String code) {
        return new ExportColumn(code, null, null, null, true, false);
    }

    /** As {@link #of}, shown masked without a ticket. */
    public static ExportColumn masked(String code, String labelZh, String labelEn, FieldClass fieldClass) {
        return new ExportColumn(code, labelZh, labelEn, fieldClass, true, false);
    }

    public static ExportColumn of(String code, String labelZh, String labelEn, FieldClass fieldClass) {
        return new ExportColumn(code, labelZh, labelEn, fieldClass, false, false);
    }

    /** The same, chosen by default. */
    public ExportColumn inUse() {
        return new ExportColumn(code, labelZh, labelEn, fieldClass, maskable, true);
    }
}
