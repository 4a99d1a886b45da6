-- Administrators change the calendar of public holidays by hand.
ALTER TABLE office_day ADD COLUMN version bigint NOT NULL DEFAULT 0;
