-- Files that say no grade, but a class whose name does: theirs is the class that was called so when they were last written.
UPDATE child SET grade_year = YEAR(DATE_ADD(updated_at, INTERVAL 8 HOUR)) - (MONTH(DATE_ADD(updated_at, INTERVAL 8 HOUR)) < 9),
        class_key = CONCAT('P', YEAR(DATE_ADD(updated_at, INTERVAL 8 HOUR)) - (MONTH(DATE_ADD(updated_at, INTERVAL 8 HOUR)) < 9)
            - FIELD(LEFT(class_name, 1), '一', '二', '三', '四', '五', '六') + 1, '/',
        REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(SUBSTRING_INDEX(REPLACE(class_name, '班', ''), '年级', -1),
            '一', '1'), '二', '2'), '三', '3'), '四', '4'), '五', '5'), '六', '6'), '七', '7'), '八', '8'), '九', '9'))
    WHERE school_id IS NOT NULL AND grade_code IS NULL AND class_key IS NULL
    AND class_name REGEXP '^[一二三四五六]年级([一二三四五六七八九]|[1-9][0-9]?)班$';
