-- That a request was answered is known for 45 days, what was answered for 24 hours as before: then body_cipher goes.
ALTER TABLE idempotency_record
    ADD COLUMN body_until datetime(6) NULL,
    ADD KEY idempotency_record_by_body (body_until);
UPDATE idempotency_record SET body_until = created_at WHERE body_cipher IS NOT NULL;
