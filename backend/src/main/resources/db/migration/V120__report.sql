-- The yearly report: draft text, and, once final, its figures with the ids they counted.
CREATE TABLE report (
    id              binary(16)   NOT NULL,
    organization_id binary(16)   NOT NULL,
    template        varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title           varchar(200) NOT NULL,
    period_from     date         NOT NULL,
    period_to       date         NOT NULL,
    as_of           date         NOT NULL,
    status          varchar(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number          varchar(20)  NULL,
    texts           json         NOT NULL,
    finalized_at    datetime(6)  NULL,
    finalized_by    binary(16)   NULL,
    content_hash    binary(32)   NULL,
    frozen_content  mediumtext   NULL,
    version         bigint       NOT NULL,
    created_at      datetime(6)  NOT NULL,
    created_by      binary(16)   NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY report_number_unique (organization_id, number),
    KEY report_by_organization (organization_id, period_to, id),
    CONSTRAINT report_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT report_in_order CHECK (period_to >= period_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE report_figure (
    report_id          binary(16)   NOT NULL,
    code               varchar(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    definition_version smallint     NOT NULL,
    value              decimal(18,2) NULL,
    text_value         varchar(1000) NULL,
    unit               varchar(12)  NOT NULL,
    qualifier          varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source             varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    printed            varchar(1000) NOT NULL,
    stated_source      varchar(260) NULL,
    record_type        varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (report_id, code),
    CONSTRAINT report_figure_report_exists FOREIGN KEY (report_id) REFERENCES report (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- One row for each record a frozen figure counted; child_id completes person-times (record x child).
CREATE TABLE report_figure_record (
    report_id binary(16)  NOT NULL,
    code      varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position  int         NOT NULL,
    record_id varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    child_id  binary(16)  NULL,
    occurred_on date      NULL,
    PRIMARY KEY (report_id, code, position),
    CONSTRAINT report_figure_record_figure_exists FOREIGN KEY (report_id, code) REFERENCES report_figure (report_id, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Running number of final reports, by organization and year.
CREATE TABLE report_sequence (
    organization_id binary(16) NOT NULL,
    year            smallint   NOT NULL,
    last_number     int        NOT NULL,
    PRIMARY KEY (organization_id, year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Totals known only as totals (rules.md 8.6): who stated them, in which words.
CREATE TABLE stated_value (
    id              binary(16)   NOT NULL,
    organization_id binary(16)   NOT NULL,
    code            varchar(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period_from     date         NOT NULL,
    period_to       date         NOT NULL,
    as_of           date         NOT NULL,
    value           decimal(18,2) NULL,
    text_value      varchar(300) NULL,
    qualifier       varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source          varchar(200) NOT NULL,
    version         bigint       NOT NULL,
    created_at      datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY stated_value_unique (organization_id, code, period_from, period_to),
    CONSTRAINT stated_value_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Version of an organization's stated values of one period, which are written together; no row is version 0.
CREATE TABLE stated_value_set (
    organization_id binary(16) NOT NULL,
    period_from     date       NOT NULL,
    period_to       date       NOT NULL,
    version         bigint     NOT NULL,
    PRIMARY KEY (organization_id, period_from, period_to),
    CONSTRAINT stated_value_set_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
