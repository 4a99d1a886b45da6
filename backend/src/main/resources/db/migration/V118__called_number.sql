-- Which number was called. The call stays when the number is taken away: no foreign key.
ALTER TABLE contact ADD COLUMN phone_id binary(16) NULL, ADD KEY contact_by_phone (phone_id, outcome, occurred_on);
