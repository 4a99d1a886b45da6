-- What a child and her family need and receive, dated (rules.md 1.2, 1.8). *_cipher is class P3.
CREATE TABLE health_profile (
    id               binary(16)  NOT NULL,
    child_id         binary(16)  NOT NULL,
    valid_from       date        NOT NULL,
    valid_to         date        NULL,
    disability_kind  varchar(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    disability_grade smallint    NULL,
    illness_cipher   varbinary(1500) NULL,
    allergy_cipher   varbinary(1500) NULL,
    medicine_cipher  varbinary(1500) NULL,
    blood_type       varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    insurance        varchar(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    version          bigint      NOT NULL,
    created_at       datetime(6) NOT NULL,
    created_by       binary(16)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY health_profile_start_unique (child_id, valid_from),
    CONSTRAINT health_profile_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT health_profile_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Measurements and screenings of one day. Vision as the offices write it, in tenths.
CREATE TABLE health_check (
    id              binary(16)  NOT NULL,
    child_id        binary(16)  NOT NULL,
    checked_on      date        NOT NULL,
    height_mm       smallint    NULL,
    weight_grams    int         NULL,
    vision_left     smallint    NULL,
    vision_right    smallint    NULL,
    screening_tool_cipher   varbinary(400) NULL,
    screening_result_cipher varbinary(400) NULL,
    version         bigint      NOT NULL,
    created_at      datetime(6) NOT NULL,
    created_by      binary(16)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY health_check_day_unique (child_id, checked_on),
    CONSTRAINT health_check_child_exists FOREIGN KEY (child_id) REFERENCES child (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE family_economy (
    id             binary(16)   NOT NULL,
    child_id       binary(16)   NOT NULL,
    valid_from     date         NOT NULL,
    valid_to       date         NULL,
    income_sources varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    family_status  varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    household_size smallint     NULL,
    housing_safe   boolean      NULL,
    note_cipher    varbinary(1500) NULL,
    version        bigint       NOT NULL,
    created_at     datetime(6)  NOT NULL,
    created_by     binary(16)   NULL,
    PRIMARY KEY (id),
    UNIQUE KEY family_economy_start_unique (child_id, valid_from),
    CONSTRAINT family_economy_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT family_economy_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Categories of 困境儿童 (D-7). county_code '' is the list shipped; a county's row with the same code takes its place there.
CREATE TABLE hardship_category (
    id          binary(16)   NOT NULL,
    county_code varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code        varchar(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    label_zh    varchar(60)  NOT NULL,
    label_en    varchar(80)  NOT NULL,
    sort_order  smallint     NOT NULL,
    in_use      boolean      NOT NULL DEFAULT TRUE,
    version     bigint       NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY hardship_category_unique (county_code, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO hardship_category (id, county_code, code, label_zh, label_en, sort_order, version) VALUES
    (UNHEX('0197f000000070008000000000000001'), '', 'LB', '农村留守儿童', 'Left behind', 1, 0),
    (UNHEX('0197f000000070008000000000000002'), '', 'MG', '流动儿童', 'Migrant', 2, 0),
    (UNHEX('0197f000000070008000000000000003'), '', 'OR', '孤儿', 'Orphan', 3, 0),
    (UNHEX('0197f000000070008000000000000004'), '', 'DF', '事实无人抚养', 'De facto without parental care', 4, 0),
    (UNHEX('0197f000000070008000000000000005'), '', 'PV', '困难家庭', 'Family in poverty', 5, 0),
    (UNHEX('0197f000000070008000000000000006'), '', 'DS', '残疾', 'Disabled', 6, 0),
    (UNHEX('0197f000000070008000000000000007'), '', 'IL', '重病', 'Seriously ill', 7, 0),
    (UNHEX('0197f000000070008000000000000008'), '', 'GR', '监护缺失或不当', 'Guardianship missing or improper', 8, 0),
    (UNHEX('0197f000000070008000000000000009'), '', 'TM', '临时困境', 'Temporary hardship', 9, 0),
    (UNHEX('0197f00000007000800000000000000a'), '', 'NH', '无户籍', 'Without household registration', 10, 0),
    (UNHEX('0197f00000007000800000000000000b'), '', 'DO', '失学辍学', 'Out of school', 11, 0);

CREATE TABLE child_hardship (
    id          binary(16)  NOT NULL,
    child_id    binary(16)  NOT NULL,
    category    varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    starts_on   date        NOT NULL,
    ends_on     date        NULL,
    note_cipher varbinary(1500) NULL,
    version     bigint      NOT NULL,
    created_at  datetime(6) NOT NULL,
    created_by  binary(16)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY child_hardship_start_unique (child_id, category, starts_on),
    KEY child_hardship_by_category (category, ends_on, child_id),
    CONSTRAINT child_hardship_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT child_hardship_in_order CHECK (ends_on IS NULL OR ends_on >= starts_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE aid_received (
    id          binary(16)  NOT NULL,
    child_id    binary(16)  NOT NULL,
    kind        varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    starts_on   date        NOT NULL,
    ends_on     date        NULL,
    amount_fen  bigint      NULL,
    note_cipher varbinary(1500) NULL,
    version     bigint      NOT NULL,
    created_at  datetime(6) NOT NULL,
    created_by  binary(16)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY aid_received_start_unique (child_id, kind, starts_on),
    CONSTRAINT aid_received_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT aid_received_in_order CHECK (ends_on IS NULL OR ends_on >= starts_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What somebody saw on a day, in neutral words; never a label of the child (L-4).
CREATE TABLE child_observation (
    id          binary(16)   NOT NULL,
    child_id    binary(16)   NOT NULL,
    observed_on date         NOT NULL,
    tags        varchar(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note_cipher varbinary(1500) NULL,
    version     bigint       NOT NULL,
    created_at  datetime(6)  NOT NULL,
    created_by  binary(16)   NULL,
    PRIMARY KEY (id),
    KEY child_observation_by_child (child_id, observed_on),
    CONSTRAINT child_observation_child_exists FOREIGN KEY (child_id) REFERENCES child (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
