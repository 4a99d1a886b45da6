-- Where the child lived, dated; child.region_code is the last of them. The school year in which grade_code was right lets the
-- grade go up by itself on 1 September (rules.md A-14).
CREATE TABLE child_residence (
    id          binary(16)  NOT NULL,
    child_id    binary(16)  NOT NULL,
    region_code varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    starts_on   date        NOT NULL,
    ends_on     date        NULL,
    PRIMARY KEY (id),
    UNIQUE KEY child_residence_start_unique (child_id, starts_on),
    CONSTRAINT child_residence_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT child_residence_region_exists FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT child_residence_in_order CHECK (ends_on IS NULL OR ends_on >= starts_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO child_residence (id, child_id, region_code, starts_on)
SELECT UNHEX(REPLACE(UUID(), '-', '')), id, region_code, entered_on FROM child;

ALTER TABLE child ADD COLUMN grade_year smallint NULL;

UPDATE child SET grade_year = YEAR(updated_at) - IF(MONTH(updated_at) >= 9, 0, 1) WHERE grade_code IS NOT NULL;

-- Who turned which age when, and who entered or left when: movement tables and the list of those turning 16.
ALTER TABLE child ADD KEY child_by_county_birth (county_code, status, birth_date, id);
ALTER TABLE child_status_period ADD KEY child_status_period_by_start (starts_on);
