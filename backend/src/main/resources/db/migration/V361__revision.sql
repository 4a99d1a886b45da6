-- What a visit or contact said before each correction, sealed like the record itself; and, once the time for correcting it is over,
-- which entry a later one corrects. One entry is corrected by one other.
CREATE TABLE home_visit_revision (
    id             binary(16)  NOT NULL,
    home_visit_id  binary(16)  NOT NULL,
    changed_by     binary(16)  NOT NULL,
    changed_at     datetime(6) NOT NULL,
    content_cipher mediumblob  NOT NULL,
    PRIMARY KEY (id),
    KEY home_visit_revision_by_visit (home_visit_id, changed_at, id),
    CONSTRAINT home_visit_revision_visit_exists FOREIGN KEY (home_visit_id) REFERENCES home_visit (id),
    CONSTRAINT home_visit_revision_person_exists FOREIGN KEY (changed_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE contact_revision (
    id             binary(16)  NOT NULL,
    contact_id     binary(16)  NOT NULL,
    changed_by     binary(16)  NOT NULL,
    changed_at     datetime(6) NOT NULL,
    content_cipher mediumblob  NOT NULL,
    PRIMARY KEY (id),
    KEY contact_revision_by_contact (contact_id, changed_at, id),
    CONSTRAINT contact_revision_contact_exists FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT contact_revision_person_exists FOREIGN KEY (changed_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

ALTER TABLE home_visit ADD COLUMN corrects_id binary(16) NULL, ADD UNIQUE KEY home_visit_corrects (corrects_id);

ALTER TABLE contact ADD COLUMN corrects_id binary(16) NULL, ADD UNIQUE KEY contact_corrects (corrects_id);
