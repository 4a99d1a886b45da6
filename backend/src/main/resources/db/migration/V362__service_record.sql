-- Which visits and contacts a certificate counted, with their days as they were then: every figure of it opens its records.
CREATE TABLE service_certificate_record (
    certificate_id binary(16) NOT NULL,
    kind           varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    record_id      binary(16) NOT NULL,
    occurred_on    date       NOT NULL,
    PRIMARY KEY (certificate_id, kind, record_id),
    KEY service_certificate_record_by_day (certificate_id, occurred_on, record_id),
    CONSTRAINT service_certificate_record_certificate_exists FOREIGN KEY (certificate_id) REFERENCES service_certificate (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
