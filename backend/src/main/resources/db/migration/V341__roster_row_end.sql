-- Rows that nobody wrote: a hundred share a key (key_id), they are found by what they name when the child is erased, and they end.
ALTER TABLE roster_row
    ADD COLUMN key_id      binary(16) NULL AFTER cells_cipher,
    ADD COLUMN number_hash binary(32) NULL AFTER key_id,
    ADD COLUMN person_hash binary(32) NULL AFTER number_hash,
    ADD KEY roster_row_by_key (key_id),
    ADD KEY roster_row_by_number (number_hash),
    ADD KEY roster_row_by_person (person_hash);

ALTER TABLE roster_import
    ADD COLUMN rows_ended_at datetime(6) NULL AFTER undone_at,
    ADD KEY roster_import_by_end (rows_ended_at, created_at);
