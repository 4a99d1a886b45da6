-- Where and how a child learns, dated. The grade is never stored: entry year, stage and repeated years say it for any day.
CREATE TABLE enrolment (
    id                    binary(16)   NOT NULL,
    child_id              binary(16)   NOT NULL,
    starts_on             date         NOT NULL,
    ends_on               date         NULL,
    began_by              varchar(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stage                 varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    school_id             binary(16)   NULL,
    school_name           varchar(100) NULL,
    entry_year            smallint     NULL,
    repeated_years        smallint     NOT NULL DEFAULT 0,
    suspended             boolean      NOT NULL DEFAULT FALSE,
    class_name            varchar(30)  NULL,
    teacher_name          varchar(50)  NULL,
    teacher_phone_cipher  varbinary(200) NULL,
    boarding              boolean      NULL,
    student_number_cipher varbinary(200) NULL,
    travel_way            varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    travel_minutes        smallint     NULL,
    marks_trend           varchar(8)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    student_aid           varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    confirmed_on          date         NOT NULL,
    note                  varchar(300) NULL,
    version               bigint       NOT NULL,
    created_at            datetime(6)  NOT NULL,
    created_by            binary(16)   NULL,
    PRIMARY KEY (id),
    UNIQUE KEY enrolment_start_unique (child_id, starts_on),
    KEY enrolment_current (ends_on, stage, entry_year, child_id),
    KEY enrolment_by_school (school_id, ends_on, class_name),
    CONSTRAINT enrolment_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT enrolment_school_exists FOREIGN KEY (school_id) REFERENCES organization (id),
    CONSTRAINT enrolment_in_order CHECK (ends_on IS NULL OR ends_on >= starts_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- School terms by county; half is the first day of the second half of the term. No row: the default dates of rules.md 3.5.
CREATE TABLE school_term (
    id          binary(16)  NOT NULL,
    county_code varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    school_year smallint    NOT NULL,
    term        smallint    NOT NULL,
    starts_on   date        NOT NULL,
    half_on     date        NOT NULL,
    ends_on     date        NOT NULL,
    version     bigint      NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY school_term_unique (county_code, school_year, term),
    CONSTRAINT school_term_region_exists FOREIGN KEY (county_code) REFERENCES region (code),
    CONSTRAINT school_term_in_order CHECK (starts_on < half_on AND half_on < ends_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What the files said before there was a history; the grade tells the entry year.
INSERT INTO enrolment (id, child_id, starts_on, began_by, stage, school_id, school_name, entry_year, class_name, teacher_name,
    boarding, confirmed_on, version, created_at)
SELECT UNHEX(REPLACE(UUID(), '-', '')), id, entered_on, 'ENROLLED', schooling_stage, school_id, school_name,
    grade_year + 1 - CAST(SUBSTRING(grade_code, 2) AS SIGNED), class_name, teacher_name, boarding, entered_on, 0, created_at
FROM child WHERE schooling_stage IS NOT NULL AND (grade_code IS NULL OR grade_code <> 'NURSERY');
