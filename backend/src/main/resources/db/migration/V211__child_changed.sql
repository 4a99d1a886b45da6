-- When anything of a file was last written, its family included: what changed since somebody's last export (rules.md U-9).
ALTER TABLE child ADD COLUMN changed_at datetime(6) NULL;
UPDATE child SET changed_at = updated_at;
