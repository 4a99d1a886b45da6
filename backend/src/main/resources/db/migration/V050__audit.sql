-- Who saw or changed what, when and why. Holds no data of the child itself (rules.md P-8).
CREATE TABLE access_entry (
    id             binary(16)   NOT NULL,
    happened_at    datetime(6)  NOT NULL,
    person_id      binary(16)   NULL,
    session_id     binary(16)   NULL,
    client_address varchar(45)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    action         varchar(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_kind   varchar(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id     varchar(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    child_id       binary(16)   NULL,
    field_class    varchar(4)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    fields         varchar(500) CHARACTER SET ascii COLLATE ascii_bin NULL,
    reason         varchar(300) NULL,
    trace_id       varchar(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (id),
    KEY access_entry_by_time (happened_at, id),
    KEY access_entry_by_child (child_id, happened_at, id),
    KEY access_entry_by_person (person_id, happened_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
