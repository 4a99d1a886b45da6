-- Parents, carers and others around the child; shared between siblings.
CREATE TABLE guardian (
    id               binary(16)   NOT NULL,
    name             varchar(50)  NOT NULL,
    name_sort        varbinary(255) NOT NULL,
    gender           varchar(6)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    birth_date       date         NULL,
    id_number_cipher varbinary(100) NULL,
    id_number_hash   binary(32)   NULL,
    education        varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    health_status    varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    occupation       varchar(60)  NULL,
    address_cipher   varbinary(1000) NULL,
    region_code      varchar(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version          bigint       NOT NULL,
    created_at       datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY guardian_by_name (name_sort, id),
    KEY guardian_by_id_number (id_number_hash),
    KEY guardian_by_region (region_code, name_sort, id),
    CONSTRAINT guardian_region_exists FOREIGN KEY (region_code) REFERENCES region (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE guardian_phone (
    id              binary(16)   NOT NULL,
    guardian_id     binary(16)   NOT NULL,
    call_order      smallint     NOT NULL,
    phone_cipher    varbinary(200) NOT NULL,
    phone_hash      binary(32)   NOT NULL,
    tail_hash       binary(32)   NOT NULL,
    kind            varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_note      varchar(60)  NULL,
    dead            boolean      NOT NULL DEFAULT FALSE,
    last_reached_on date         NULL,
    PRIMARY KEY (id),
    UNIQUE KEY guardian_phone_order_unique (guardian_id, call_order),
    KEY guardian_phone_by_number (phone_hash),
    KEY guardian_phone_by_tail (tail_hash),
    CONSTRAINT guardian_phone_guardian_exists FOREIGN KEY (guardian_id) REFERENCES guardian (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What is known of each parent, dated: who is away since when, where, and can the one at home care (rules.md 1.1, D-1).
CREATE TABLE parent_fact (
    id            binary(16)   NOT NULL,
    child_id      binary(16)   NOT NULL,
    parent        varchar(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    guardian_id   binary(16)   NULL,
    presence      varchar(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    away_since    date         NULL,
    work_place    varchar(100) NULL,
    employer      varchar(100) NULL,
    occupation    varchar(60)  NULL,
    able_to_care  boolean      NULL,
    unable_reason varchar(100) NULL,
    valid_from    date         NOT NULL,
    valid_to      date         NULL,
    version       bigint       NOT NULL,
    created_at    datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY parent_fact_start_unique (child_id, parent, valid_from),
    KEY parent_fact_by_guardian (guardian_id, child_id),
    CONSTRAINT parent_fact_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT parent_fact_guardian_exists FOREIGN KEY (guardian_id) REFERENCES guardian (id),
    CONSTRAINT parent_fact_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Who cares for the child, dated.
CREATE TABLE care_arrangement (
    id                       binary(16)  NOT NULL,
    child_id                 binary(16)  NOT NULL,
    carer_id                 binary(16)  NULL,
    care_type                varchar(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    relation_code            varchar(2)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    entrusted                boolean     NOT NULL DEFAULT FALSE,
    assessment               varchar(6)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    disqualification_checked boolean     NOT NULL DEFAULT FALSE,
    valid_from               date        NOT NULL,
    valid_to                 date        NULL,
    version                  bigint      NOT NULL,
    created_at               datetime(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY care_arrangement_start_unique (child_id, valid_from),
    KEY care_arrangement_by_carer (carer_id, child_id),
    CONSTRAINT care_arrangement_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT care_arrangement_carer_exists FOREIGN KEY (carer_id) REFERENCES guardian (id),
    CONSTRAINT care_arrangement_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
