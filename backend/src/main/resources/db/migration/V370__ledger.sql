-- The books of an office: what was given to it in money and goods, and where it went. An entry is never changed: a wrong one is
-- followed by its mirror image. Everybody who books holds the row of the book, so that numbers have no gap and a closed month stays closed.
CREATE TABLE ledger_book (
    organization_id binary(16)  NOT NULL,
    closed_through  date        NULL,
    created_at      datetime(6) NOT NULL,
    PRIMARY KEY (organization_id),
    CONSTRAINT ledger_book_office_exists FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The last number of a series: entries of a month, donations of a year.
CREATE TABLE ledger_sequence (
    organization_id binary(16)  NOT NULL,
    series          varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_number     bigint      NOT NULL,
    PRIMARY KEY (organization_id, series)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What donors said their gift is for. It has accounts of its own.
CREATE TABLE designation (
    id              binary(16)   NOT NULL,
    organization_id binary(16)   NOT NULL,
    kind            varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name            varchar(100) NOT NULL,
    created_at      datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY designation_name (organization_id, name),
    CONSTRAINT designation_office_exists FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE stock_item (
    id              binary(16)  NOT NULL,
    organization_id binary(16)  NOT NULL,
    name            varchar(80) NOT NULL,
    spec            varchar(80) NOT NULL,
    unit            varchar(10) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY stock_item_name (organization_id, name, spec, unit),
    CONSTRAINT stock_item_office_exists FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Goods that came in together: one value, one expiry date, one wish of the donor.
CREATE TABLE stock_lot (
    id              binary(16)  NOT NULL,
    organization_id binary(16)  NOT NULL,
    item_id         binary(16)  NOT NULL,
    designation_id  binary(16)  NULL,
    unit_value_fen  bigint      NULL,
    basis           varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    received_on     date        NOT NULL,
    expires_on      date        NULL,
    PRIMARY KEY (id),
    KEY stock_lot_by_item (item_id),
    CONSTRAINT stock_lot_item_exists FOREIGN KEY (item_id) REFERENCES stock_item (id),
    CONSTRAINT stock_lot_designation_exists FOREIGN KEY (designation_id) REFERENCES designation (id),
    CONSTRAINT stock_lot_valued CHECK ((unit_value_fen IS NULL) = (basis = 'UNVALUED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Money in fen, goods in pieces. What lies with the office is never below zero; the world outside gives and takes.
CREATE TABLE ledger_account (
    id              binary(16)  NOT NULL,
    organization_id binary(16)  NOT NULL,
    kind            varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id      binary(16)  NOT NULL,
    designation_id  binary(16)  NULL,
    own             boolean     NOT NULL,
    balance         bigint      NOT NULL,
    total_in        bigint      NOT NULL,
    total_out       bigint      NOT NULL,
    postings        bigint      NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY ledger_account_subject (organization_id, kind, subject_id),
    KEY ledger_account_by_kind (kind, id),
    CONSTRAINT ledger_account_office_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT ledger_account_designation_exists FOREIGN KEY (designation_id) REFERENCES designation (id),
    CONSTRAINT ledger_account_not_negative CHECK (NOT own OR balance >= 0),
    CONSTRAINT ledger_account_adds_up CHECK (balance = total_in - total_out)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE ledger_entry (
    id              binary(16)   NOT NULL,
    organization_id binary(16)   NOT NULL,
    month           date         NOT NULL,
    number          bigint       NOT NULL,
    booked_on       date         NOT NULL,
    kind            varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    memo            varchar(300) NOT NULL,
    source_id       binary(16)   NULL,
    designation_id  binary(16)   NULL,
    consent_id      binary(16)   NULL,
    reverses_id     binary(16)   NULL,
    created_by      binary(16)   NOT NULL,
    created_at      datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY ledger_entry_number (organization_id, month, number),
    UNIQUE KEY ledger_entry_reversed_once (reverses_id),
    KEY ledger_entry_by_source (source_id),
    KEY ledger_entry_by_creation (created_at, id),
    CONSTRAINT ledger_entry_book_exists FOREIGN KEY (organization_id) REFERENCES ledger_book (organization_id),
    CONSTRAINT ledger_entry_designation_exists FOREIGN KEY (designation_id) REFERENCES designation (id),
    CONSTRAINT ledger_entry_reversed_exists FOREIGN KEY (reverses_id) REFERENCES ledger_entry (id),
    CONSTRAINT ledger_entry_person_exists FOREIGN KEY (created_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE ledger_posting (
    id            binary(16) NOT NULL,
    entry_id      binary(16) NOT NULL,
    account_id    binary(16) NOT NULL,
    position      bigint     NOT NULL,
    side          varchar(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    delta         bigint     NOT NULL,
    balance_after bigint     NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY ledger_posting_position (account_id, position),
    KEY ledger_posting_by_entry (entry_id),
    CONSTRAINT ledger_posting_entry_exists FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
    CONSTRAINT ledger_posting_account_exists FOREIGN KEY (account_id) REFERENCES ledger_account (id),
    CONSTRAINT ledger_posting_moves CHECK (delta <> 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A closed month, and what stood in each account at its end.
CREATE TABLE ledger_month (
    id              binary(16)  NOT NULL,
    organization_id binary(16)  NOT NULL,
    month           date        NOT NULL,
    entries         int         NOT NULL,
    closed_by       binary(16)  NOT NULL,
    closed_at       datetime(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY ledger_month_once (organization_id, month),
    KEY ledger_month_by_month (month, id),
    CONSTRAINT ledger_month_book_exists FOREIGN KEY (organization_id) REFERENCES ledger_book (organization_id),
    CONSTRAINT ledger_month_person_exists FOREIGN KEY (closed_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE ledger_month_line (
    id         binary(16) NOT NULL,
    month_id   binary(16) NOT NULL,
    account_id binary(16) NOT NULL,
    opening    bigint     NOT NULL,
    total_in   bigint     NOT NULL,
    total_out  bigint     NOT NULL,
    closing    bigint     NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY ledger_month_line_account (month_id, account_id),
    CONSTRAINT ledger_month_line_month_exists FOREIGN KEY (month_id) REFERENCES ledger_month (id),
    CONSTRAINT ledger_month_line_account_exists FOREIGN KEY (account_id) REFERENCES ledger_account (id),
    CONSTRAINT ledger_month_line_adds_up CHECK (closing = opening + total_in - total_out)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
