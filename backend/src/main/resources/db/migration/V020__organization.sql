-- Offices, schools, support units. path = ids from the root (base 16, joined by '/'): a subtree is a prefix.
CREATE TABLE organization (
    id          binary(16)   NOT NULL,
    name        varchar(100) NOT NULL,
    name_sort   varbinary(255) NOT NULL,
    kind        varchar(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code varchar(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parent_id   binary(16)   NULL,
    path        varchar(330) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version     bigint       NOT NULL,
    created_at  datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY organization_path_unique (path),
    KEY organization_by_name (name_sort, id),
    KEY organization_by_region (region_code, name_sort, id),
    KEY organization_by_kind (kind, name_sort, id),
    KEY organization_by_parent (parent_id, name_sort, id),
    CONSTRAINT organization_region_exists FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT organization_parent_exists FOREIGN KEY (parent_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- 领导小组 (R1-P01): who leads, who is in charge, who takes part (R1-P02).
CREATE TABLE work_group (
    id                binary(16)   NOT NULL,
    organization_id   binary(16)   NOT NULL,
    name              varchar(100) NOT NULL,
    founding_document varchar(200) NULL,
    established_on    date         NOT NULL,
    ended_on          date         NULL,
    version           bigint       NOT NULL,
    created_at        datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY work_group_by_organization (organization_id, established_on, id),
    CONSTRAINT work_group_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT work_group_dates_in_order CHECK (ended_on IS NULL OR ended_on >= established_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE work_group_member (
    id             binary(16)  NOT NULL,
    work_group_id  binary(16)  NOT NULL,
    member_order   smallint    NOT NULL,
    person_id      binary(16)  NULL,
    name           varchar(50) NOT NULL,
    position_title varchar(60) NULL,
    group_role     varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tier           varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY work_group_member_order_unique (work_group_id, member_order),
    CONSTRAINT work_group_member_group_exists FOREIGN KEY (work_group_id) REFERENCES work_group (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
