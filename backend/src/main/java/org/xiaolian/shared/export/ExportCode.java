package org.xiaolian.shared.export;

/** A value that is a code of a list by name, where the room keeps it as text. */
public record ExportCode(String list, String code) {
}
