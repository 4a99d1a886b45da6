-- LEGAL_GUARDIAN is longer than the column was.
ALTER TABLE subject_request MODIFY COLUMN requester varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN channel varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY COLUMN state varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
