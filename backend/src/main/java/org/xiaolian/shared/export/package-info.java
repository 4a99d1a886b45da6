/** How a list leaves the system as a sheet: what the room that owns the list says about it. The room {@code export} writes the files. */
package org.xiaolian.shared.export;
