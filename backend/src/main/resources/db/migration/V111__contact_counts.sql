-- Calls of a county's year are counted along one index: what was used and with whom it was spoken is repeated beside the child.
ALTER TABLE contact_child ADD COLUMN channel varchar(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN counterpart varchar(16) CHARACTER SET ascii COLLATE ascii_bin NULL;
UPDATE contact_child x JOIN contact v ON v.id = x.contact_id SET x.channel = v.channel, x.counterpart = v.counterpart;
ALTER TABLE contact_child MODIFY COLUMN channel varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN counterpart varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ADD KEY contact_child_counts (child_id, channel, effective, occurred_on, counterpart, contact_id);
