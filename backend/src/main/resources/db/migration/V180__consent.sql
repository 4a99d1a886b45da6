-- Why data are processed, on which legal basis (rules.md P-1). Those without a place hold everywhere.
CREATE TABLE processing_purpose (
    id           binary(16)   NOT NULL,
    code         varchar(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code  varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    name_zh      varchar(40)  NOT NULL,
    name_en      varchar(80)  NOT NULL,
    text_zh      varchar(600) NOT NULL,
    text_en      varchar(900) NOT NULL,
    controller   varchar(100) NOT NULL,
    legal_basis  varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_version int          NOT NULL,
    active       boolean      NOT NULL DEFAULT TRUE,
    version      bigint       NOT NULL,
    created_at   datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY processing_purpose_code_unique (region_code, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What was said in which version: a consent names the one that was read out.
CREATE TABLE processing_purpose_text (
    purpose_id   binary(16)   NOT NULL,
    text_version int          NOT NULL,
    text_zh      varchar(600) NOT NULL,
    text_en      varchar(900) NOT NULL,
    valid_from   date         NOT NULL,
    PRIMARY KEY (purpose_id, text_version),
    CONSTRAINT processing_purpose_text_purpose_exists FOREIGN KEY (purpose_id) REFERENCES processing_purpose (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO processing_purpose (id, code, name_zh, name_en, text_zh, text_en, controller, legal_basis, text_version, version, created_at) VALUES
 (UNHEX('019A0000000070008000000000000001'), 'CARE_FILE', '建立关爱档案', 'Care file', '登记孩子和家庭的基本情况,用于了解需要、落实关爱保护措施。', 'Basic facts about the child and the family, to know what is needed and to provide care and protection.', '民政部门、村(居)委会', 'STATUTORY_DUTY', 1, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000000002'), 'VISIT', '走访与亲情联系', 'Visits and family contact', '记录走访、谈心和与父母的联系,用于及时发现困难。', 'Visits, talks and contact with the parents, to notice difficulties in time.', '民政部门、村(居)委会、结对单位', 'STATUTORY_DUTY', 1, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000000003'), 'MANDATORY_REPORT', '强制报告', 'Mandatory reporting', '发现孩子受到侵害或面临危险时,依法向公安机关报告,不需要同意。', 'Reporting harm or danger to the police as the law demands; consent is not needed.', '依法负有报告义务的单位', 'STATUTORY_DUTY', 1, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000000004'), 'EMERGENCY', '紧急救助', 'Emergency help', '孩子的生命健康遇到紧急情况时,向医院和救援人员提供必要信息。', 'Necessary facts for hospital and rescuers when life or health is in danger.', '民政部门、村(居)委会', 'VITAL_INTEREST', 1, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000000005'), 'PHOTO', '拍摄和保存照片', 'Photos', '拍摄孩子的照片并保存在关爱档案里;照片去除位置信息、加密保存,不对外公开。', 'Taking photos of the child and keeping them in the care file, without position, encrypted and not published.', '建档单位', 'CONSENT', 1, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000000006'), 'PUBLICITY', '宣传报道', 'Publicity', '在宣传材料和报道中使用孩子参加活动的照片或作品,不出现全名和住址。', 'Pictures from activities and works of the child in publicity, without full name and address.', '建档单位', 'CONSENT', 1, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000000007'), 'PSYCHOLOGY', '心理测评与辅导', 'Psychological tests and counselling', '对孩子进行心理测评或辅导,结果只给心理老师、班主任和儿童主任看。', 'Psychological tests or counselling; only counsellor, class teacher and child director see results.', '学校、民政部门', 'CONSENT', 1, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000000008'), 'CHARITY', '爱心资助', 'Donations and sponsorship', '向公益组织、爱心企业和资助人提供孩子的年级、需要等信息,以便得到资助。', 'School year and needs of the child for charities, companies and sponsors, so that it can be supported.', '建档单位', 'CONSENT', 1, 0, '2026-01-01 00:00:00'),
 (UNHEX('019A0000000070008000000000000009'), 'VOLUNTEER', '志愿者陪伴', 'Volunteers', '向结对的志愿者提供孩子的姓氏、年龄和兴趣,以便陪伴和辅导。', 'Surname, age and interests for the paired volunteer, for company and help with homework.', '建档单位', 'CONSENT', 1, 0, '2026-01-01 00:00:00');
INSERT INTO processing_purpose_text (purpose_id, text_version, text_zh, text_en, valid_from) SELECT id, 1, text_zh, text_en, '2026-01-01' FROM processing_purpose;

-- Who agreed or refused, who she is, how that was verified, and how it was said (P-2). A carer's is on the parents' behalf (P-3).
CREATE TABLE consent (
    id              binary(16)  NOT NULL,
    child_id        binary(16)  NOT NULL,
    guardian_id     binary(16)  NULL,
    signer_name     varchar(50) NOT NULL,
    relation        varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    identity_check  varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    way             varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    witness_name    varchar(50) NULL,
    given_on        date        NOT NULL,
    child_agreed    boolean     NULL,
    confirmed_on    date        NULL,
    confirmed_by    varchar(50) NULL,
    confirm_way     varchar(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    awaits_parent   boolean     NOT NULL,
    attachment_id   binary(16)  NULL,
    recorded_by     binary(16)  NOT NULL,
    created_at      datetime(6) NOT NULL,
    changed_at      datetime(6) NULL,
    version         bigint      NOT NULL,
    PRIMARY KEY (id),
    KEY consent_by_child (child_id, given_on, id),
    KEY consent_awaiting (awaits_parent, given_on, id),
    KEY consent_by_guardian (guardian_id),
    CONSTRAINT consent_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT consent_guardian_exists FOREIGN KEY (guardian_id) REFERENCES guardian (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE consent_purpose (
    consent_id      binary(16)   NOT NULL,
    purpose_id      binary(16)   NOT NULL,
    text_version    int          NOT NULL,
    granted         boolean      NOT NULL,
    withdrawn_on    date         NULL,
    withdraw_reason varchar(300) NULL,
    PRIMARY KEY (consent_id, purpose_id),
    KEY consent_purpose_by_purpose (purpose_id),
    CONSTRAINT consent_purpose_consent_exists FOREIGN KEY (consent_id) REFERENCES consent (id),
    CONSTRAINT consent_purpose_purpose_exists FOREIGN KEY (purpose_id) REFERENCES processing_purpose (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What the child itself wishes, asked when its care changes (R2-P22).
CREATE TABLE child_wish (
    id          binary(16)  NOT NULL,
    child_id    binary(16)  NOT NULL,
    asked_on    date        NOT NULL,
    topic       varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    too_young   boolean     NOT NULL,
    wish_cipher varbinary(3000) NULL,
    asked_by    binary(16)  NOT NULL,
    created_at  datetime(6) NOT NULL,
    PRIMARY KEY (id),
    KEY child_wish_by_child (child_id, asked_on, id),
    CONSTRAINT child_wish_child_exists FOREIGN KEY (child_id) REFERENCES child (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
