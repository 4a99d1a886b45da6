-- Facts the law forbids (rules.md D-8): alone at times, or living alone. Dated with the care they belong to.
ALTER TABLE care_arrangement ADD COLUMN lives_alone boolean NOT NULL DEFAULT FALSE;
ALTER TABLE care_arrangement ADD COLUMN left_unattended boolean NOT NULL DEFAULT FALSE;
