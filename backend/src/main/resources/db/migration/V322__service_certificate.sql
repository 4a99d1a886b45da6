-- What somebody did for children, as her office certifies it: frozen figures of a period, a number, and whether the public page may
-- name her. The check code is computed from the number with the master key; nothing of it is kept.
CREATE TABLE service_certificate (
    id                  binary(16)   NOT NULL,
    number              varchar(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id           binary(16)   NOT NULL,
    organization_id     binary(16)   NOT NULL,
    period_from         date         NOT NULL,
    period_to           date         NOT NULL,
    visits              int          NOT NULL,
    contacts            int          NOT NULL,
    children            int          NOT NULL,
    minutes_per_visit   smallint     NOT NULL,
    minutes_per_contact smallint     NOT NULL,
    name_shown          boolean      NOT NULL,
    issued_on           date         NOT NULL,
    issued_by           binary(16)   NOT NULL,
    replaces_id         binary(16)   NULL,
    voided_on           date         NULL,
    voided_by           binary(16)   NULL,
    void_reason         varchar(200) NULL,
    version             bigint       NOT NULL,
    created_at          datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY service_certificate_number (number),
    UNIQUE KEY service_certificate_replaces (replaces_id),
    KEY service_certificate_by_person (person_id, period_from),
    KEY service_certificate_by_issue (issued_on, id),
    KEY service_certificate_by_office (organization_id, issued_on, id),
    CONSTRAINT service_certificate_person_exists FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT service_certificate_office_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT service_certificate_replaced_exists FOREIGN KEY (replaces_id) REFERENCES service_certificate (id),
    CONSTRAINT service_certificate_in_order CHECK (period_to >= period_from),
    CONSTRAINT service_certificate_voided_with_reason CHECK ((voided_on IS NULL) = (void_reason IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The last number of an office's county in a year.
CREATE TABLE service_sequence (
    county_code char(6)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    year        smallint NOT NULL,
    last_number bigint   NOT NULL,
    PRIMARY KEY (county_code, year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
