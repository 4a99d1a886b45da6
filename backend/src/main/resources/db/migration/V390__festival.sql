-- Days the offices gather on (rules.md 7.7): some by the sun, some by the moon; an office adds its own. Of a lunar month with fewer
-- days its last one counts, which is how New Year's Eve is written: the 30th of the twelfth.
CREATE TABLE festival (
    id              binary(16)  NOT NULL,
    organization_id binary(16)  NULL,
    name_zh         varchar(30) NOT NULL,
    name_en         varchar(60) NOT NULL,
    calendar        varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    month           int         NOT NULL,
    day             int         NOT NULL,
    version         bigint      NOT NULL,
    created_at      datetime(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY festival_own_name (organization_id, name_zh),
    CONSTRAINT festival_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT festival_day_exists CHECK (month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31 AND (calendar = 'SOLAR' OR day <= 30))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO festival (id, organization_id, name_zh, name_en, calendar, month, day, version, created_at) VALUES
    (unhex('019A0000000070008000000000000F01'), NULL, '元旦', 'New Year''s Day', 'SOLAR', 1, 1, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000F02'), NULL, '除夕', 'Chinese New Year''s Eve', 'LUNAR', 12, 30, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000F03'), NULL, '春节', 'Spring Festival', 'LUNAR', 1, 1, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000F04'), NULL, '元宵节', 'Lantern Festival', 'LUNAR', 1, 15, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000F05'), NULL, '学雷锋纪念日', 'Lei Feng Day', 'SOLAR', 3, 5, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000F06'), NULL, '妇女节', 'Women''s Day', 'SOLAR', 3, 8, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000F07'), NULL, '青年节', 'Youth Day', 'SOLAR', 5, 4, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000F08'), NULL, '六一儿童节', 'Children''s Day', 'SOLAR', 6, 1, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000F09'), NULL, '端午节', 'Dragon Boat Festival', 'LUNAR', 5, 5, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000F0A'), NULL, '教师节', 'Teachers'' Day', 'SOLAR', 9, 10, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000F0B'), NULL, '中秋节', 'Mid-Autumn Festival', 'LUNAR', 8, 15, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000F0C'), NULL, '国庆节', 'National Day', 'SOLAR', 10, 1, 0, '2026-01-01'),
    (unhex('019A0000000070008000000000000F0D'), NULL, '重阳节', 'Double Ninth Festival', 'LUNAR', 9, 9, 0, '2026-01-01');
