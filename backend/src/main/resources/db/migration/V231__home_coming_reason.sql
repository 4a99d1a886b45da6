-- Why a proposal was refused; and what somebody planned, for her worklist.
ALTER TABLE home_coming_decision ADD COLUMN reason varchar(200) NULL,
    ADD KEY home_coming_decision_planned (decided_by, planned_on);
