package org.xiaolian.shared.subject;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A file that lies in a child's file.
 *
 * @param kind a code of a list
 * @param ending of its name, with the dot
 * @param content opened when it is copied
 */
public record SubjectEnclosure(Enum<?> kind, String title, String ending, Supplier<InputStream> content) {
}
