package org.xiaolian.roster;

import jakarta.ws.rs.QueryParam;

/** Which rows of a roster. */
class RosterRowFilter {
    @QueryParam("action")
    public RosterAction action;

    @QueryParam("state")
    public RosterRowState state;
}
