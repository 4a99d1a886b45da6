-- A class is the children who entered together: P2024/1 are those who began primary school in 2024, class 1, whatever the class is
-- called this year. Written whenever a file is saved; here for the names that everybody writes, the rest when they are saved next.
ALTER TABLE child ADD COLUMN class_key varchar(50) NULL;

UPDATE child SET class_key = CONCAT(LEFT(grade_code, 1), grade_year - CAST(SUBSTRING(grade_code, 2) AS SIGNED) + 1, '/',
        REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(SUBSTRING_INDEX(REPLACE(class_name, '班', ''), '年级', -1),
            '一', '1'), '二', '2'), '三', '3'), '四', '4'), '五', '5'), '六', '6'), '七', '7'), '八', '8'), '九', '9'))
    WHERE school_id IS NOT NULL AND grade_year IS NOT NULL AND grade_code IN ('P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'J1', 'J2', 'J3', 'S1', 'S2', 'S3')
    AND class_name REGEXP '^([一二三四五六七八九]年级)?([一二三四五六七八九]|[1-9][0-9]?)班$';
