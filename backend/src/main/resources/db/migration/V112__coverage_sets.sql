-- Counting a county reads who has a record, and who is responsible, as sets: each set is one range of an index.
ALTER TABLE home_visit_child ADD KEY home_visit_child_by_day (effective, occurred_on, child_id);
ALTER TABLE contact_child ADD KEY contact_child_by_day (kind, effective, occurred_on, child_id);
ALTER TABLE pairing ADD KEY pairing_of_organization (organization_id, kind, starts_on, ends_on, child_id);
