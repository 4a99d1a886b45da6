-- Who answers for a child on a day is asked for each cell of the coverage table: everything it needs stands in the index.
ALTER TABLE pairing ADD KEY pairing_coverage (child_id, kind, starts_on, ends_on, organization_id);
