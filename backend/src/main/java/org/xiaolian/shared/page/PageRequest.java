package org.xiaolian.shared.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page: {@code ?limit=50&cursor=…}. Use as {@code @BeanParam @Valid}. */
public class PageRequest {
    public static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(MAX_LIMIT)
    @Parameter(description = "Rows a page, 1-200", example = "50")
    public int limit = 50;

    @QueryParam("cursor")
    @Size(max = 2000)
    @Parameter(description = "`nextCursor` of the page before; leave out for the first page")
    public String cursor;

    public static PageRequest of(int limit, String cursor) {
        PageRequest page = new PageRequest();
        page.limit = limit;
        page.cursor = cursor;
        return page;
    }
}
