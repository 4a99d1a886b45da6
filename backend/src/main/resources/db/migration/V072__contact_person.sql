-- Further people to call around a child: neighbours, relatives, teachers, village cadres, police (R2-P16). The person is shared between siblings, the link is each child's.
CREATE TABLE contact_person (
    id          binary(16)   NOT NULL,
    child_id    binary(16)   NOT NULL,
    guardian_id binary(16)   NOT NULL,
    role        varchar(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    call_order  smallint     NOT NULL,
    note        varchar(100) NULL,
    valid_from  date         NOT NULL,
    valid_to    date         NULL,
    version     bigint       NOT NULL,
    created_at  datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY contact_person_by_child (child_id, valid_from),
    KEY contact_person_by_guardian (guardian_id, child_id),
    CONSTRAINT contact_person_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT contact_person_guardian_exists FOREIGN KEY (guardian_id) REFERENCES guardian (id),
    CONSTRAINT contact_person_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What recorded calls say about a number, beside what was written by hand: taken back when the call is corrected or cancelled.
ALTER TABLE guardian_phone ADD COLUMN called_on date NULL, ADD COLUMN dead_call_id binary(16) NULL;
