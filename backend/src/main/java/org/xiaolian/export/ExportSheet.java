package org.xiaolian.export;

import java.io.IOException;
import java.util.List;

/** A sheet while it is written, row by row: nothing is kept in memory. */
interface ExportSheet extends AutoCloseable {
    void header(List<String> headings) throws IOException;

    /** @param cells texts and numbers; null is an empty cell */
    void row(List<Object> cells) throws IOException;

    /** What stands beside the data: who made it, when, of what. */
    void closing(List<String> lines) throws IOException;

    @Override
    void close() throws IOException;
}
