-- Sheets printed with a code and keyed in afterwards. A line becomes one record, whoever keys it in and however often.
CREATE TABLE paper_sheet (
    id              binary(16)  NOT NULL,
    code            char(8)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind            varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    helper_id       binary(16)  NOT NULL,
    organization_id binary(16)  NOT NULL,
    created_at      datetime(6) NOT NULL,
    created_by      binary(16)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY paper_sheet_code (code),
    KEY paper_sheet_by_organization (organization_id, created_at, id),
    KEY paper_sheet_by_helper (helper_id, created_at, id),
    KEY paper_sheet_by_creator (created_by, created_at, id),
    CONSTRAINT paper_sheet_helper_exists FOREIGN KEY (helper_id) REFERENCES person (id),
    CONSTRAINT paper_sheet_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE paper_sheet_line (
    id        binary(16)  NOT NULL,
    sheet_id  binary(16)  NOT NULL,
    position  int         NOT NULL,
    child_id  binary(16)  NOT NULL,
    record_id binary(16)  NULL,
    keyed_at  datetime(6) NULL,
    keyed_by  binary(16)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY paper_sheet_line_position (sheet_id, position),
    KEY paper_sheet_line_by_child (child_id),
    CONSTRAINT paper_sheet_line_sheet_exists FOREIGN KEY (sheet_id) REFERENCES paper_sheet (id),
    CONSTRAINT paper_sheet_line_child_exists FOREIGN KEY (child_id) REFERENCES child (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
