-- Complete contacts (R1-P06) have one definition from here on: no gap in the list of gaps. Each file is told anew by it. Who is
-- around each child today (the office's day: UTC+8) is written into a table of its own first: a million files in a minute.
-- A start that was cut off here begins again.
DROP TABLE IF EXISTS contact_of_today;
CREATE TABLE contact_of_today (
    row_id        binary(16)  NOT NULL,
    child_id      binary(16)  NOT NULL,
    guardian_id   binary(16)  NULL,
    kind          varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    out_of_reach  boolean     NOT NULL,
    place_unknown boolean     NOT NULL,
    live          boolean     NOT NULL,
    PRIMARY KEY (row_id),
    KEY contact_of_today_by_child (child_id, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO contact_of_today
SELECT f.id, f.child_id, f.guardian_id, f.parent, f.presence IN ('DECEASED', 'MISSING', 'DIVORCED_NO_CONTACT', 'LOST_CONTACT'),
    f.presence IN ('AWAY_WORKING', 'ABROAD') AND f.work_place IS NULL, EXISTS (SELECT 1 FROM guardian_phone t WHERE t.guardian_id = f.guardian_id AND t.dead = FALSE)
FROM parent_fact f WHERE f.valid_from <= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) AND (f.valid_to IS NULL OR f.valid_to >= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR));

INSERT INTO contact_of_today
SELECT a.id, a.child_id, a.carer_id, IF(a.care_type = 'NOBODY', 'NOBODY', 'CARER'), FALSE, FALSE, EXISTS (SELECT 1 FROM guardian_phone t WHERE t.guardian_id = a.carer_id AND t.dead = FALSE)
FROM care_arrangement a WHERE a.valid_from <= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) AND (a.valid_to IS NULL OR a.valid_to >= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR));

INSERT INTO contact_of_today
SELECT n.id, n.child_id, n.guardian_id, 'OTHER', FALSE, FALSE, EXISTS (SELECT 1 FROM guardian_phone t WHERE t.guardian_id = n.guardian_id AND t.dead = FALSE)
FROM contact_person n WHERE n.valid_from <= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) AND (n.valid_to IS NULL OR n.valid_to >= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR));

UPDATE child c SET c.contacts_complete =
    (SELECT COUNT(DISTINCT w.guardian_id) FROM contact_of_today w WHERE w.child_id = c.id AND w.live = TRUE) >= 2
    AND EXISTS (SELECT 1 FROM contact_of_today w WHERE w.child_id = c.id AND w.kind = 'FATHER' AND (w.guardian_id IS NOT NULL OR w.out_of_reach = TRUE))
    AND EXISTS (SELECT 1 FROM contact_of_today w WHERE w.child_id = c.id AND w.kind = 'MOTHER' AND (w.guardian_id IS NOT NULL OR w.out_of_reach = TRUE))
    AND EXISTS (SELECT 1 FROM contact_of_today w WHERE w.child_id = c.id AND (w.kind = 'NOBODY' OR w.kind = 'CARER' AND w.live = TRUE))
    AND NOT EXISTS (SELECT 1 FROM contact_of_today w WHERE w.child_id = c.id AND w.kind IN ('FATHER', 'MOTHER') AND w.out_of_reach = FALSE AND w.live = FALSE)
    AND NOT EXISTS (SELECT 1 FROM contact_of_today w WHERE w.child_id = c.id AND w.place_unknown = TRUE);

DROP TABLE contact_of_today;
