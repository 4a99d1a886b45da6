-- What offices do with many at once: kinds of activity are data (a county adds its own), an activity has its hosts, who was asked,
-- who came and what came of it. People without a file are counted, never named.
CREATE TABLE activity_type (
    id              binary(16)  NOT NULL,
    organization_id binary(16)  NULL,
    code            varchar(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    name_zh         varchar(20) NOT NULL,
    name_en         varchar(60) NOT NULL,
    active          boolean     NOT NULL,
    position        int         NOT NULL,
    version         bigint      NOT NULL,
    created_at      datetime(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY activity_type_code (code),
    UNIQUE KEY activity_type_own_name (organization_id, name_zh),
    CONSTRAINT activity_type_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT activity_type_shipped_or_own CHECK ((organization_id IS NULL) = (code IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO activity_type (id, organization_id, code, name_zh, name_en, active, position, version, created_at) VALUES
    (unhex('019A0000000070008000000000000A01'), NULL, 'CONDOLENCE', '节日慰问', 'Festival visit with gifts', TRUE, 1, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A02'), NULL, 'PERFORMANCE', '文艺演出', 'Show', TRUE, 2, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A03'), NULL, 'PAINTING', '绘画活动', 'Painting', TRUE, 3, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A04'), NULL, 'CLASS_MEETING', '主题班会', 'Themed class meeting', TRUE, 4, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A05'), NULL, 'TEAM_MEETING', '少先队队会', 'Young Pioneers'' meeting', TRUE, 5, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A06'), NULL, 'PUPILS_ASSEMBLY', '留守学生大会', 'Assembly of pupils in care', TRUE, 6, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A07'), NULL, 'PARENT_TRAINING', '家长培训', 'Training for parents', TRUE, 7, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A08'), NULL, 'SELF_PROTECTION', '自护自救教育', 'Safety and self-rescue training', TRUE, 8, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A09'), NULL, 'RIGHTS', '维权活动', 'Children''s rights activity', TRUE, 9, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A0A'), NULL, 'LAUNCH', '启动仪式', 'Launch ceremony', TRUE, 10, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A0B'), NULL, 'BIRTHDAY', '生日会', 'Birthday party', TRUE, 11, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A0C'), NULL, 'CONTEST', '竞赛', 'Contest', TRUE, 12, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A0D'), NULL, 'SPORTS', '体育活动', 'Sports', TRUE, 13, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A0E'), NULL, 'READING', '阅读活动', 'Reading', TRUE, 14, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A0F'), NULL, 'INTEREST', '兴趣活动', 'Interest group', TRUE, 15, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A10'), NULL, 'PSYCHOLOGY', '心理健康教育', 'Mental health education', TRUE, 16, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A11'), NULL, 'FAMILY', '亲子活动', 'Parent and child activity', TRUE, 17, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A12'), NULL, 'STUDY_TRIP', '研学参观', 'Study trip', TRUE, 18, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A13'), NULL, 'LECTURE', '讲座', 'Lecture', TRUE, 19, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000A14'), NULL, 'OTHER', '其他', 'Other', TRUE, 20, 0, '2026-01-01');

CREATE TABLE activity (
    id              binary(16)   NOT NULL,
    organization_id binary(16)   NOT NULL,
    type_id         binary(16)   NOT NULL,
    title           varchar(60)  NOT NULL,
    campaign_id     binary(16)   NULL,
    festival_id     binary(16)   NULL,
    starts_on       date         NOT NULL,
    ends_on         date         NOT NULL,
    start_time      time         NULL,
    end_time        time         NULL,
    place           varchar(100) NULL,
    audience        varchar(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    interests       varchar(220) NULL,
    programme       varchar(2000) NULL,
    state           varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    result          varchar(2000) NULL,
    cancel_reason   varchar(200) NULL,
    other_children_count int     NOT NULL,
    other_adults_count   int     NOT NULL,
    version         bigint       NOT NULL,
    created_at      datetime(6)  NOT NULL,
    created_by      binary(16)   NOT NULL,
    PRIMARY KEY (id),
    KEY activity_by_start (starts_on, id),
    KEY activity_by_organization (organization_id, starts_on, id),
    KEY activity_by_type (type_id, starts_on),
    KEY activity_by_campaign (campaign_id, starts_on),
    KEY activity_by_festival (festival_id),
    CONSTRAINT activity_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT activity_type_exists FOREIGN KEY (type_id) REFERENCES activity_type (id),
    CONSTRAINT activity_campaign_exists FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT activity_festival_exists FOREIGN KEY (festival_id) REFERENCES festival (id),
    CONSTRAINT activity_in_order CHECK (ends_on >= starts_on),
    CONSTRAINT activity_others_counted CHECK (other_children_count >= 0 AND other_adults_count >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE activity_partner (
    activity_id binary(16)  NOT NULL,
    position    int         NOT NULL,
    part        varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name        varchar(60) NOT NULL,
    PRIMARY KEY (activity_id, position),
    CONSTRAINT activity_partner_activity_exists FOREIGN KEY (activity_id) REFERENCES activity (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Who is on the list: a child, or a parent or carer who comes for a child.
CREATE TABLE activity_participant (
    id          binary(16)  NOT NULL,
    activity_id binary(16)  NOT NULL,
    child_id    binary(16)  NOT NULL,
    guardian_id binary(16)  NULL,
    who         binary(16)  GENERATED ALWAYS AS (COALESCE(guardian_id, x'00000000000000000000000000000000')) STORED,
    attendance  varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    honour      varchar(40) NULL,
    created_at  datetime(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY activity_participant_once (activity_id, child_id, who),
    KEY activity_participant_by_child (child_id, activity_id),
    KEY activity_participant_by_guardian (guardian_id),
    CONSTRAINT activity_participant_activity_exists FOREIGN KEY (activity_id) REFERENCES activity (id),
    CONSTRAINT activity_participant_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT activity_participant_guardian_exists FOREIGN KEY (guardian_id) REFERENCES guardian (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Who of the offices' people and volunteers ran it.
CREATE TABLE activity_person (
    activity_id binary(16) NOT NULL,
    person_id   binary(16) NOT NULL,
    PRIMARY KEY (activity_id, person_id),
    KEY activity_person_by_person (person_id, activity_id),
    CONSTRAINT activity_person_activity_exists FOREIGN KEY (activity_id) REFERENCES activity (id),
    CONSTRAINT activity_person_person_exists FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
