-- The roster of a month has closed files, too: a page of it is read in the order of names without looking at every child.
ALTER TABLE child ADD KEY child_roster_of_county (county_code, name_sort, id),
    ADD KEY child_roster_of_town (town_code, name_sort, id);
