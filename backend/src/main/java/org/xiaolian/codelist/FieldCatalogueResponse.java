package org.xiaolian.codelist;

import java.util.List;

/** The data dictionary. */
record FieldCatalogueResponse(List<FieldEntry> items) {
}
