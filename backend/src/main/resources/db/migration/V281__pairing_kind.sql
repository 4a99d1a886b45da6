-- What a kind of pairing means, for every county until it writes its own row.
CREATE TABLE pairing_kind (
    id             binary(16)   NOT NULL,
    county_code    varchar(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code           varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    label_zh       varchar(30)  NOT NULL,
    label_en       varchar(40)  NOT NULL,
    holders        varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    domains        varchar(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    required_check varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    capacity       smallint     NOT NULL,
    version        bigint       NOT NULL,
    created_at     datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY pairing_kind_once (county_code, code),
    CONSTRAINT pairing_kind_capacity_sane CHECK (capacity BETWEEN 1 AND 300)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO pairing_kind (id, county_code, code, label_zh, label_en, holders, domains, required_check, capacity, version, created_at) VALUES
 (UNHEX('019A0000000070008000000000002801'), '000000', 'CADRE', '干部结亲', 'Cadre', '', 'LIFE,STUDY,MIND', 'OFFICE', 20, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000002802'), '000000', 'TEACHER', '教师结对、代理家长', 'Teacher or acting parent', 'SCHOOL,SCHOOL_DISTRICT,EDUCATION_BUREAU', 'LIFE,STUDY,MIND', 'OFFICE', 20, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000002803'), '000000', 'SUBSTITUTE_MOTHER', '代理妈妈、爱心妈妈', 'Substitute mother', '', 'LIFE,STUDY,MIND', 'PERSON', 3, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000002804'), '000000', 'SPONSOR', '结对资助', 'Sponsor', '', 'MONEY,LIFE,STUDY', 'PERSON', 20, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000002805'), '000000', 'VOLUNTEER', '志愿者结对', 'Volunteer', '', 'STUDY,LIFE,MIND', 'PERSON', 5, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000002806'), '000000', 'RESPONSIBLE_TEACHER', '包干教师', 'Responsible teacher', 'SCHOOL,SCHOOL_DISTRICT', 'STUDY,LIFE,MIND', 'OFFICE', 80, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000002807'), '000000', 'PEER', '同伴结对', 'Peer', 'SCHOOL', 'STUDY,LIFE,HABIT', 'OFFICE', 3, 0, '2026-01-01 00:00:00');

ALTER TABLE pairing ADD COLUMN domains varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';

-- A pairing that waits for the helper's check: it is none yet, and shows her nothing.
CREATE TABLE waiting_pairing (
    id              binary(16)  NOT NULL,
    child_id        binary(16)  NOT NULL,
    helper_id       binary(16)  NOT NULL,
    organization_id binary(16)  NOT NULL,
    kind            varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    domains         varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome         varchar(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    settled_at      datetime(6) NULL,
    pairing_id      binary(16)  NULL,
    note            varchar(300) NULL,
    waits           tinyint     GENERATED ALWAYS AS (IF(outcome IS NULL, 1, NULL)) STORED,
    version         bigint      NOT NULL,
    created_at      datetime(6) NOT NULL,
    created_by      binary(16)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY waiting_pairing_once (child_id, helper_id, kind, waits),
    KEY waiting_pairing_by_helper (helper_id, waits),
    KEY waiting_pairing_by_organization (organization_id, waits),
    CONSTRAINT waiting_pairing_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT waiting_pairing_helper_exists FOREIGN KEY (helper_id) REFERENCES person (id),
    CONSTRAINT waiting_pairing_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT waiting_pairing_settled CHECK ((outcome IS NULL) = (settled_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
