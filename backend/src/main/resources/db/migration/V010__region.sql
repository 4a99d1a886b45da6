-- The place tree: 12-digit codes padded with zeros, with validity dates (rules.md 3.1). Codes are never reused.
CREATE TABLE region (
    code             varchar(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name             varchar(60)  NOT NULL,
    name_sort        varbinary(255) NOT NULL,
    full_name        varchar(300) NOT NULL,
    level            varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parent_code      varchar(12)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    code_source      varchar(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from       date         NOT NULL,
    valid_to         date         NULL,
    replaced_by_code varchar(12)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    version          bigint       NOT NULL,
    PRIMARY KEY (code),
    KEY region_by_parent (parent_code, name_sort, code),
    KEY region_by_level (level, name_sort, code),
    KEY region_by_name (name_sort, code),
    CONSTRAINT region_parent_exists FOREIGN KEY (parent_code) REFERENCES region (code),
    CONSTRAINT region_replacement_exists FOREIGN KEY (replaced_by_code) REFERENCES region (code),
    CONSTRAINT region_dates_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
