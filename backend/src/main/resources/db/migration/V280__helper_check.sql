-- Who may be near children (rules.md R-2): each check of a person, or of all staff of an office, with its next day. Added to, never changed.
CREATE TABLE helper_check (
    id              binary(16)   NOT NULL,
    person_id       binary(16)   NULL,
    organization_id binary(16)   NULL,
    kind            varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    result          varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    checked_on      date         NOT NULL,
    next_check_on   date         NOT NULL,
    document        varchar(100) NULL,
    note            varchar(300) NULL,
    recorded_by     binary(16)   NOT NULL,
    created_at      datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY helper_check_by_person (person_id, checked_on, id),
    KEY helper_check_by_organization (organization_id, checked_on, id),
    KEY helper_check_by_day (checked_on, id),
    CONSTRAINT helper_check_person_exists FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT helper_check_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT helper_check_of_one CHECK ((person_id IS NULL) <> (organization_id IS NULL)),
    CONSTRAINT helper_check_in_order CHECK (next_check_on > checked_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- How many children she can help, when it is not what her kind of pairing says, and where she lives.
CREATE TABLE helper_profile (
    person_id   binary(16)  NOT NULL,
    region_code varchar(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    capacity    smallint    NULL,
    version     bigint      NOT NULL,
    created_at  datetime(6) NOT NULL,
    PRIMARY KEY (person_id),
    CONSTRAINT helper_profile_person_exists FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT helper_profile_region_exists FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT helper_profile_capacity_sane CHECK (capacity BETWEEN 0 AND 300)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
