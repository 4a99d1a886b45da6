-- The nine purposes as they were installed: the signs of Chinese print. The words, and so what was agreed to, are the same.
UPDATE processing_purpose_text SET text_zh = REPLACE(REPLACE(text_zh, ',', '，'), ';', '；')
    WHERE text_version = 1 AND purpose_id IN (SELECT id FROM processing_purpose WHERE created_at = '2026-01-01 00:00:00');
UPDATE processing_purpose SET text_zh = REPLACE(REPLACE(text_zh, ',', '，'), ';', '；'), controller = REPLACE(REPLACE(controller, '(', '（'), ')', '）')
    WHERE text_version = 1 AND created_at = '2026-01-01 00:00:00';
