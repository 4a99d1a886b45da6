package org.xiaolian.shared.export;

import java.util.List;

/**
 * Some rows of a list.
 *
 * @param cursor from where the next piece goes on; null behind the last row
 */
public record ExportPiece(List<ExportRow> rows, String cursor) {
}
